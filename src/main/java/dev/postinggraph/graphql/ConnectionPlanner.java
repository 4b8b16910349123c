package dev.postinggraph.graphql;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Condition.Operator;
import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.EdgeField;
import dev.postinggraph.query.plan.Connection.Order;
import dev.postinggraph.query.plan.Connection.Page;
import dev.postinggraph.query.plan.Connection.Part;
import dev.postinggraph.query.plan.Connection.Source;
import dev.postinggraph.query.plan.Operand;
import dev.postinggraph.query.plan.Selection;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Plans pages of lists.
 */
final class ConnectionPlanner {

	static final String NODES = "nodes";

	private static final String COUNT = "postings";

	private static final String ORDER_BY = "orderBy";

	private static final Condition ALL = new Condition.And(List.of());

	private final GraphMapping mapping;

	private final Arguments arguments;

	private final SelectionPlanner selections;

	private final FilterPlanner filters;

	ConnectionPlanner(GraphMapping mapping, Arguments arguments, SelectionPlanner selections) {
		this.mapping = mapping;
		this.arguments = arguments;
		this.selections = selections;
		this.filters = new FilterPlanner(mapping);
	}

	/**
	 * A page of what a field of no node leads to.
	 */
	Connection root(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		return GraphMapping.statement(definition)
			.map((statement) -> statement(definition, field, statement, ALL))
			.orElseGet(() -> all(definition, field));
	}

	private Connection all(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		GraphQLObjectType type = this.mapping.nodeType(definition);
		GraphQLFieldDefinition counted = type.getFieldDefinition(COUNT);
		Source source = new Source.All(where(definition, field, type),
				(counted != null) ? this.mapping.readingHop(counted) : null);
		return connection(definition, field, source, order(definition, field));
	}

	/**
	 * Those of some nodes that meet the filter of a field, which returns one of them.
	 * @param ids their ids, a list
	 * @param most how many ids there are at most
	 */
	Connection among(GraphQLFieldDefinition definition, ExecutableNormalizedField field, GraphQLObjectType type,
			Operand ids, int most) {
		Condition where = new Condition.And(
				List.of(new Condition.Compares("id", Operator.IN, ids), where(definition, field, type)));
		Part nodes = new Part.Nodes(NODES, this.selections.plan(type, field.getChildren()));
		return new Connection(new Source.All(where, null), this.mapping.label(type), List.of(),
				new Page(new Operand.Constant(most), false, null), List.of(nodes));
	}

	/**
	 * A page of what a field of a node leads to.
	 */
	Connection of(GraphQLObjectType parent, GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		if (GraphMapping.isThrough(definition)) {
			return through(parent, definition, field);
		}
		if (GraphMapping.statement(definition).isPresent()) {
			GraphQLFieldDefinition postings = parent.getFieldDefinition(COUNT);
			GraphQLObjectType counted = this.mapping.nodeType((postings != null) ? postings : definition);
			return statement(definition, field, GraphMapping.statement(definition).get(),
					where(definition, field, counted));
		}
		Condition where = where(definition, field, this.mapping.nodeType(definition));
		return connection(definition, field, new Source.Along(this.mapping.readingHop(definition), where),
				order(definition, field));
	}

	private Connection through(GraphQLObjectType parent, GraphQLFieldDefinition definition,
			ExecutableNormalizedField field) {
		GraphQLFieldDefinition first = parent.getFieldDefinition(GraphMapping.throughFirst(definition));
		GraphQLObjectType between = this.mapping.nodeType(first);
		GraphQLFieldDefinition then = between.getFieldDefinition(GraphMapping.throughThen(definition));
		Source source = new Source.Through(this.mapping.readingHop(first), where(definition, field, between),
				this.selections.step(then, field));
		return connection(definition, field, source, List.of(byValue(COUNT)));
	}

	private Connection statement(GraphQLFieldDefinition definition, ExecutableNormalizedField field, String statement,
			Condition where) {
		List<String> orderBy = GraphMapping.statementOrder(definition);
		Set<String> values = new LinkedHashSet<>(GraphMapping.statementValues(definition));
		values.addAll(orderBy);
		Source source = new Source.Statement(statement, this.arguments.checked(definition, field), where,
				List.copyOf(values));
		return connection(definition, field, source, orderBy.stream().map(ConnectionPlanner::byValue).toList());
	}

	private static Order byValue(String name) {
		return new Order(name, true, true, false);
	}

	private Condition where(GraphQLFieldDefinition definition, ExecutableNormalizedField field,
			GraphQLObjectType target) {
		return this.arguments.filter(field)
			.map((where) -> this.filters.plan(definition.getArgument("where").getType(), where, target))
			.orElse(ALL);
	}

	private List<Order> order(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		Object given = field.getResolvedArguments().get(ORDER_BY);
		if (!(given instanceof List<?> list)) {
			return List.of();
		}
		GraphQLObjectType type = this.mapping.nodeType(definition);
		GraphQLInputObjectType orders = GraphQLTypeUtil.unwrapAllAs(definition.getArgument(ORDER_BY).getType());
		return list.stream().map((each) -> order(type, orders, (Map<?, ?>) each)).toList();
	}

	private static Order order(GraphQLObjectType type, GraphQLInputObjectType orders, Map<?, ?> given) {
		if (given.size() != 1 || given.containsValue(null)) {
			throw RequestException.badInput(
					"orderBy: each element names one field and its direction, such as { %s: DESC }; this one is %s."
						.formatted(orders.getFieldDefinitions().getFirst().getName(), given));
		}
		Map.Entry<?, ?> only = given.entrySet().iterator().next();
		String name = only.getKey().toString();
		boolean descending = "DESC".equals(only.getValue());
		GraphQLFieldDefinition field = type.getFieldDefinition(name);
		if (field == null) {
			return new Order(GraphMapping.property(orders.getFieldDefinition(name)), false, descending, true);
		}
		return GraphMapping.isConnection(field) ? new Order(name, true, descending, false)
				: new Order(GraphMapping.property(field), false, descending, GraphMapping.isNullable(field));
	}

	private Connection connection(GraphQLFieldDefinition definition, ExecutableNormalizedField field, Source source,
			List<Order> order) {
		GraphQLObjectType type = this.mapping.objectType(definition);
		List<Part> parts = SelectionPlanner.of(type, field.getChildren())
			.map((child) -> part(type, child, field))
			.toList();
		return new Connection(source, this.mapping.label(definition), order, this.arguments.page(field, order), parts);
	}

	private Part part(GraphQLObjectType type, ExecutableNormalizedField field, ExecutableNormalizedField list) {
		String key = field.getResultKey();
		if (SelectionPlanner.isTypeName(field)) {
			return new Selection.TypeName(key, type.getName());
		}
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
		return switch (field.getName()) {
			case "edges" -> new Part.Edges(key, edges(this.mapping.objectType(definition), field, list));
			case NODES -> new Part.Nodes(key, this.selections.plan(definition, field.getChildren()));
			case "pageInfo" -> new Part.PageInfo(key, names(this.mapping.objectType(definition), field));
			case "totalCount" -> new Part.Total(key);
			default -> throw new IllegalStateException("A connection has no field " + field.getName());
		};
	}

	private List<EdgeField> edges(GraphQLObjectType type, ExecutableNormalizedField field,
			ExecutableNormalizedField list) {
		return SelectionPlanner.of(type, field.getChildren()).map((child) -> edge(type, child, list)).toList();
	}

	private EdgeField edge(GraphQLObjectType type, ExecutableNormalizedField field, ExecutableNormalizedField list) {
		String key = field.getResultKey();
		return switch (field.getName()) {
			case "cursor" -> new EdgeField.OwnCursor(key);
			case "node" ->
				new EdgeField.Node(key, this.selections.plan(type.getFieldDefinition("node"), field.getChildren()));
			case "__typename" -> new Selection.TypeName(key, type.getName());
			default -> value(key, type.getFieldDefinition(field.getName()), list);
		};
	}

	private static EdgeField value(String key, GraphQLFieldDefinition field, ExecutableNormalizedField list) {
		List<String> texts = GraphMapping.snippetOf(field);
		return texts.isEmpty() ? new EdgeField.Value(key, field.getName(), GraphMapping.valueType(field))
				: new EdgeField.Snippet(key, texts,
						Operand.of(Objects.requireNonNull(list.getResolvedArguments().get("text"))));
	}

	private static Map<String, String> names(GraphQLObjectType type, ExecutableNormalizedField field) {
		Map<String, String> names = new LinkedHashMap<>();
		SelectionPlanner.of(type, field.getChildren())
			.forEach((child) -> names.put(child.getResultKey(), child.getName()));
		return names;
	}

}
