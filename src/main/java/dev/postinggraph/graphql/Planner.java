package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Condition.Operator;
import dev.postinggraph.query.plan.Hop;
import dev.postinggraph.query.plan.Operand;
import dev.postinggraph.query.plan.Plan;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

/**
 * Turns a root field of a request into a plan.
 */
final class Planner {

	private static final String NAME = "name";

	private final GraphMapping mapping;

	private final Facts facts;

	private final Arguments arguments;

	private final SelectionPlanner selections;

	private final GraphQLObjectType query;

	Planner(GraphQLSchema schema, GraphQlLimits limits, Facts facts) {
		this.mapping = new GraphMapping(schema);
		this.facts = facts;
		this.arguments = new Arguments(limits, facts);
		this.selections = new SelectionPlanner(this.mapping, this.arguments);
		this.query = schema.getQueryType();
	}

	/**
	 * The plan of a root field.
	 * @param field the field with all below it
	 * @return the plan, or nothing where there can't be such a node
	 * @throws RequestException if an argument is wrong or asks for too much
	 */
	Optional<Plan> plan(ExecutableNormalizedField field) {
		GraphQLFieldDefinition definition = this.query.getFieldDefinition(field.getName());
		if (GraphMapping.isConnection(definition)) {
			return Optional.of(new Plan.NodeList(this.selections.connections().root(definition, field)));
		}
		Optional<String> statement = GraphMapping.statement(definition);
		if (statement.isPresent()) {
			return Optional.of(new Plan.OneRow(statement.get(), this.arguments.checked(definition, field),
					this.selections.plan(this.mapping.objectType(definition), field.getChildren())));
		}
		return GraphMapping.isList(definition) ? Optional.of(allNodes(definition, field)) : oneNode(definition, field);
	}

	private Plan allNodes(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		GraphQLObjectType type = this.mapping.objectType(definition);
		return new Plan.AllNodes(this.mapping.label(type), SelectionPlanner.sortedBy(definition, type),
				this.arguments.size(field), this.selections.plan(type, field.getChildren()));
	}

	/**
	 * The plan of a field that returns nodes which are known already.
	 * @param field the field with all below it
	 * @param definition its definition
	 * @param type the type of the nodes
	 * @param ids their ids, a list
	 * @param most how many ids there are at most
	 * @return a page of those nodes that meet the field's filter, if it has one
	 * @throws RequestException if an argument is wrong or asks for too much
	 */
	Plan.NodeList nodes(ExecutableNormalizedField field, GraphQLFieldDefinition definition, GraphQLObjectType type,
			Operand ids, int most) {
		return new Plan.NodeList(this.selections.connections().among(definition, field, type, ids, most));
	}

	private Optional<Plan> oneNode(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		Map.Entry<String, Object> key = oneOf(definition, field);
		Operand value = Operand.of(key.getValue());
		Optional<String> statement = GraphMapping.statement(definition.getArgument(key.getKey()));
		if (statement.isPresent()) {
			GraphQLObjectType type = this.mapping.objectType(definition);
			return Optional.of(new Plan.FoundNode(this.mapping.label(type), statement.get(),
					Map.of(key.getKey(), value), this.selections.plan(type, field.getChildren())));
		}
		return oneNode(definition, field, key.getKey(), value);
	}

	private Optional<Plan> oneNode(GraphQLFieldDefinition definition, ExecutableNormalizedField field, String key,
			Operand value) {
		Optional<GraphQLObjectType> type = GraphMapping.isObject(definition)
				? Optional.of(this.mapping.objectType(definition))
				: this.facts.of(value, (id) -> this.mapping.typeOfId(id.toString()));
		return type.map((found) -> new Plan.OneNode(this.mapping.label(found), condition(found, key, value),
				rank(key, found), this.selections.plan(found, field.getChildren())));
	}

	private static Map.Entry<String, Object> oneOf(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		List<Map.Entry<String, Object>> given = new ArrayList<>();
		field.getResolvedArguments().forEach((name, value) -> {
			if (value != null) {
				given.add(Map.entry(name, value));
			}
		});
		if (given.size() != 1) {
			Set<String> names = new TreeSet<>();
			definition.getArguments().forEach((argument) -> names.add(argument.getName()));
			throw RequestException
				.badInput("%s needs exactly one of its arguments %s.".formatted(definition.getName(), names));
		}
		return given.getFirst();
	}

	private static Condition condition(GraphQLObjectType type, String key, Operand value) {
		return key.equals(NAME) ? new Condition.Named(Operator.EQ, value)
				: ComparisonPlanner.value(type, key).compares(Operator.EQ, value);
	}

	/** Several entities may share a name, but not an id. */
	private @Nullable Hop rank(String key, GraphQLObjectType type) {
		GraphQLFieldDefinition postings = type.getFieldDefinition("postings");
		if (!key.equals(NAME) || postings == null) {
			return null;
		}
		return this.mapping.readingHop(postings);
	}

}
