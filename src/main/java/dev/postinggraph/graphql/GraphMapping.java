package dev.postinggraph.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Hop;
import dev.postinggraph.query.plan.ValueType;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * How the schema's types and fields lie in the graph, as its directives tell.
 */
final class GraphMapping {

	private static final String RELATIONSHIP = "relationship";

	private static final String FULL_TEXT = "fullText";

	private final GraphQLSchema schema;

	GraphMapping(GraphQLSchema schema) {
		this.schema = schema;
	}

	/**
	 * The object type that a field returns, in lists too, or that a connection holds.
	 */
	GraphQLObjectType nodeType(GraphQLFieldDefinition field) {
		GraphQLObjectType type = objectType(field);
		return isConnection(field) ? objectType(type.getFieldDefinition("nodes")) : type;
	}

	GraphQLObjectType objectType(GraphQLFieldDefinition field) {
		return (GraphQLObjectType) GraphQLTypeUtil.unwrapAllAs(field.getType());
	}

	/**
	 * The types of nodes that a field of an interface type may return; none if its type
	 * is an object type.
	 */
	List<GraphQLObjectType> possibleTypes(GraphQLFieldDefinition field) {
		return (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInterfaceType type)
				? this.schema.getImplementations(type).stream().filter(GraphMapping::isNode).toList() : List.of();
	}

	static boolean isConnection(GraphQLFieldDefinition field) {
		GraphQLNamedOutputType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
		return type.getName().endsWith("Connection");
	}

	static boolean isList(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList;
	}

	static boolean isObject(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType;
	}

	static boolean isNullable(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.isNullable(field.getType());
	}

	static ValueType valueType(GraphQLFieldDefinition field) {
		GraphQLNamedOutputType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
		return new ValueType(type.getName(), isList(field), isNullable(field));
	}

	/**
	 * The label of a type's nodes. A type that stands for a relationship has the label of
	 * the nodes at its end.
	 */
	String label(GraphQLObjectType type) {
		return argument(type, "node", "label").orElseGet(() -> label(objectType(target(type))));
	}

	/**
	 * The type of the nodes that a field leads to, be it over relationships that have a
	 * type of their own.
	 */
	GraphQLObjectType endType(GraphQLFieldDefinition field) {
		GraphQLObjectType type = nodeType(field);
		return isRelationship(type) ? objectType(target(type)) : type;
	}

	/**
	 * The label of what a connection holds; the name of its type, where that is an
	 * interface.
	 */
	String label(GraphQLFieldDefinition connection) {
		GraphQLFieldDefinition nodes = objectType(connection).getFieldDefinition("nodes");
		return (GraphQLTypeUtil.unwrapAll(nodes.getType()) instanceof GraphQLInterfaceType type) ? type.getName()
				: label(nodeType(connection));
	}

	static boolean isNode(GraphQLObjectType type) {
		return type.hasAppliedDirective("node");
	}

	/** Whether ids that other nodes had before a merge lead to nodes of the type. */
	static boolean isMerged(GraphQLObjectType type) {
		return Boolean.TRUE.equals(value(type, "node", "merged"));
	}

	static boolean isRelationship(GraphQLObjectType type) {
		return type.hasAppliedDirective("relationshipProperties");
	}

	static boolean isTarget(GraphQLFieldDefinition field) {
		return field.hasAppliedDirective("target");
	}

	private static GraphQLFieldDefinition target(GraphQLObjectType type) {
		return type.getFieldDefinitions()
			.stream()
			.filter(GraphMapping::isTarget)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(
					"The type %s stands neither for nodes (@node) nor for a".formatted(type.getName())
							+ " relationship with a field for its end (@target)"));
	}

	static String property(GraphQLDirectiveContainer field) {
		return argument(field, "property", "name").orElse(field.getName());
	}

	static Optional<String> embeddedPrefix(GraphQLFieldDefinition field) {
		return argument(field, "embedded", "prefix");
	}

	static boolean hasStep(GraphQLDirectiveContainer field) {
		return field.hasAppliedDirective(RELATIONSHIP);
	}

	/**
	 * The step along a field, for reading what is at its end: what a posting is in is
	 * just that place, while all postings in a place include those of the places within.
	 */
	Hop readingHop(GraphQLFieldDefinition field) {
		Hop hop = matchingHop(field);
		return (hop.direction() == Hop.Direction.OUT) ? new Hop(hop.type(), hop.direction(), hop.label(), null) : hop;
	}

	/**
	 * The step along a field, for filters: what lies within a place matches the place.
	 */
	Hop matchingHop(GraphQLFieldDefinition field) {
		return new Hop(required(field, RELATIONSHIP, "type"),
				Hop.Direction.valueOf(required(field, RELATIONSHIP, "direction")), label(nodeType(field)),
				argument(field, RELATIONSHIP, "within").orElse(null));
	}

	/**
	 * The field that a field of a filter is about.
	 */
	static String filtered(GraphQLInputObjectField field) {
		return argument(field, "filters", "field").orElse(field.getName());
	}

	/**
	 * The range of numbers that a field of a filter is about, if it is about one.
	 */
	static Optional<Condition.Range> range(GraphQLInputObjectField field) {
		return argument(field, "range", "min").map((min) -> new Condition.Range(min, required(field, "range", "max")));
	}

	/**
	 * The statement that reads a field, or finds what an argument stands for.
	 */
	static Optional<String> statement(GraphQLDirectiveContainer element) {
		return argument(element, "cypher", "statement");
	}

	static List<String> statementValues(GraphQLFieldDefinition field) {
		return strings(field, "cypher", "values");
	}

	static List<String> statementOrder(GraphQLFieldDefinition field) {
		return strings(field, "cypher", "orderBy");
	}

	/**
	 * The full-text index that a text of a filter is looked for in.
	 */
	static Optional<String> fullTextIndex(GraphQLDirectiveContainer input) {
		return argument(input, FULL_TEXT, "index");
	}

	static boolean isFullText(GraphQLDirectiveContainer input) {
		return input.hasAppliedDirective(FULL_TEXT);
	}

	/**
	 * The properties of a node that a snippet is made of; none if the field is none.
	 */
	static List<String> snippetOf(GraphQLFieldDefinition field) {
		return strings(field, "snippet", "of");
	}

	static boolean isThrough(GraphQLFieldDefinition field) {
		return field.hasAppliedDirective("through");
	}

	static String throughFirst(GraphQLFieldDefinition field) {
		return required(field, "through", "first");
	}

	static String throughThen(GraphQLFieldDefinition field) {
		return required(field, "through", "then");
	}

	static List<String> sortedBy(GraphQLFieldDefinition field) {
		return strings(field, "sorted", "by");
	}

	/**
	 * The type of the node that a global id stands for: its part before the colon is the
	 * label in lower case.
	 */
	Optional<GraphQLObjectType> typeOfId(String id) {
		int colon = id.indexOf(':');
		String prefix = (colon < 0) ? id : id.substring(0, colon);
		return this.schema.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.filter((type) -> isNode(type) && label(type).toLowerCase(Locale.ROOT).equals(prefix))
			.findFirst();
	}

	private static String required(GraphQLDirectiveContainer element, String directive, String name) {
		return argument(element, directive, name).orElseThrow(() -> new IllegalStateException(
				"%s lacks @%s(%s: …) in the schema".formatted(element.getName(), directive, name)));
	}

	private static Optional<String> argument(GraphQLDirectiveContainer element, String directive, String name) {
		Object value = value(element, directive, name);
		return Optional.ofNullable(value).map(Object::toString);
	}

	private static @Nullable Object value(GraphQLDirectiveContainer element, String directive, String name) {
		GraphQLAppliedDirective applied = element.getAppliedDirective(directive);
		if (applied == null) {
			return null;
		}
		GraphQLAppliedDirectiveArgument argument = applied.getArgument(name);
		return (argument != null) ? argument.getValue() : null;
	}

	private static List<String> strings(GraphQLDirectiveContainer element, String directive, String name) {
		return (value(element, directive, name) instanceof List<?> list) ? list.stream().map(Object::toString).toList()
				: List.of();
	}

	/**
	 * A number that a directive gives.
	 */
	static Optional<Integer> number(GraphQLDirectiveContainer element, String directive, String name) {
		return (value(element, directive, name) instanceof Number number) ? Optional.of(number.intValue())
				: Optional.empty();
	}

}
