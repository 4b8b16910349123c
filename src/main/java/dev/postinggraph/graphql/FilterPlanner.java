package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Condition.Operator;
import dev.postinggraph.query.plan.Hop;
import dev.postinggraph.query.plan.Operand;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Plans filters. A field of a filter means the field of the same name of the type that it
 * filters, unless it has a mapping of its own.
 */
final class FilterPlanner {

	private final GraphMapping mapping;

	FilterPlanner(GraphMapping mapping) {
		this.mapping = mapping;
	}

	/**
	 * The condition that a filter stands for.
	 * @param type the type of the filter
	 * @param filter its value, a map
	 * @param target the type that it filters
	 */
	Condition plan(GraphQLInputType type, Object filter, GraphQLObjectType target) {
		GraphQLInputObjectType input = GraphQLTypeUtil.unwrapAllAs(type);
		List<Condition> conditions = new ArrayList<>();
		((Map<?, ?>) filter).forEach((name, value) -> {
			if (value != null) {
				conditions.add(plan(input.getFieldDefinition(name.toString()), value, target));
			}
		});
		return new Condition.And(conditions);
	}

	private Condition plan(GraphQLInputObjectField field, Object value, GraphQLObjectType target) {
		return switch (field.getName()) {
			case "AND" -> new Condition.And(all(field, value, target));
			case "OR" -> new Condition.Or(all(field, value, target));
			case "NOT" -> new Condition.Not(plan(field.getType(), value, target));
			default -> value(field, value, target);
		};
	}

	private List<Condition> all(GraphQLInputObjectField field, Object value, GraphQLObjectType target) {
		return ((List<?>) value).stream().map((each) -> plan(field.getType(), each, target)).toList();
	}

	private Condition value(GraphQLInputObjectField field, Object value, GraphQLObjectType target) {
		Optional<String> index = GraphMapping.fullTextIndex(field);
		if (index.isPresent()) {
			return new Condition.FullText(index.get(), SearchText.exact(field.getName(), Operand.of(value)));
		}
		GraphQLInputObjectType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
		GraphQLFieldDefinition filtered = target.getFieldDefinition(field.getName());
		if (GraphMapping.hasStep(filtered)) {
			Hop hop = this.mapping.matchingHop(filtered, filtered);
			return related(type, (Map<?, ?>) value, hop, this.mapping.nodeType(filtered));
		}
		boolean named = type.getName().equals("NameFilter");
		List<Condition> conditions = new ArrayList<>();
		((Map<?, ?>) value).forEach((name, operand) -> {
			if (operand == null) {
				throw RequestException
					.badInput("%s: '%s' can't be compared with null.".formatted(field.getName(), name));
			}
			conditions.add(named ? new Condition.Named(operator(name), Operand.of(operand))
					: compares(GraphMapping.property(filtered), name, operand));
		});
		return new Condition.And(conditions);
	}

	private static Condition compares(String property, Object name, Object operand) {
		return name.equals("exists") ? new Condition.Exists(property, (Boolean) operand)
				: new Condition.Compares(property, operator(name), Operand.of(operand));
	}

	private Condition related(GraphQLInputObjectType type, Map<?, ?> value, Hop hop, GraphQLObjectType target) {
		if (type.getFieldDefinition("some") == null) {
			return new Condition.Some(hop, plan(type, value, target));
		}
		List<Condition> conditions = new ArrayList<>();
		value.forEach((quantifier, filter) -> {
			if (filter != null) {
				GraphQLInputObjectField field = type.getFieldDefinition(quantifier.toString());
				conditions.add(quantified(field, filter, hop, target));
			}
		});
		return new Condition.And(conditions);
	}

	private Condition quantified(GraphQLInputObjectField field, Object filter, Hop hop, GraphQLObjectType target) {
		return switch (field.getName()) {
			case "some" -> new Condition.Some(hop, plan(field.getType(), filter, target));
			case "none" -> new Condition.Not(new Condition.Some(hop, plan(field.getType(), filter, target)));
			case "all" -> new Condition.And(((List<?>) filter).stream()
				.<Condition>map((each) -> new Condition.Some(hop, plan(field.getType(), each, target)))
				.toList());
			default -> throw new IllegalStateException("A filter on a list has no " + field.getName());
		};
	}

	/** {@code startsWith} is {@code STARTS_WITH}. */
	private static Operator operator(Object name) {
		return Operator.valueOf(name.toString().replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT));
	}

}
