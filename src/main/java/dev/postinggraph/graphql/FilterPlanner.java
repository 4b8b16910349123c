package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Hop;
import dev.postinggraph.query.plan.Operand;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

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
		GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
		if (!(type instanceof GraphQLInputObjectType operators)) {
			return new Condition.Exists(GraphMapping.property(field), (Boolean) value);
		}
		GraphQLFieldDefinition filtered = target.getFieldDefinition(GraphMapping.filtered(field));
		if (filtered != null && GraphMapping.hasStep(filtered)) {
			return related(operators, (Map<?, ?>) value, this.mapping.matchingHop(filtered),
					this.mapping.endType(filtered));
		}
		ComparisonPlanner comparison = comparison(operators, field, filtered, target);
		List<Condition> conditions = new ArrayList<>();
		((Map<?, ?>) value).forEach((name, operand) -> {
			if (operand == null) {
				throw RequestException
					.badInput("%s: '%s' can't be compared with null.".formatted(field.getName(), name));
			}
			conditions.add(comparison.plan(name.toString(), operand));
		});
		return new Condition.And(conditions);
	}

	private static ComparisonPlanner comparison(GraphQLInputObjectType operators, GraphQLInputObjectField field,
			@Nullable GraphQLFieldDefinition filtered, GraphQLObjectType target) {
		Optional<Condition.Range> range = GraphMapping.range(field);
		if (range.isPresent()) {
			return new ComparisonPlanner.Range(range.get());
		}
		String property = GraphMapping.property((filtered != null) ? filtered : field);
		if (filtered != null && GraphMapping.isList(filtered)) {
			return new ComparisonPlanner.Elements(property);
		}
		return switch (operators.getName()) {
			case "NameFilter" -> new ComparisonPlanner.Name();
			case "StringFilter" -> new ComparisonPlanner.Text(property);
			default -> ComparisonPlanner.value(target, property);
		};
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

}
