package dev.postinggraph.graphql;

import java.util.Collection;
import java.util.function.Function;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.EdgeField;
import dev.postinggraph.query.plan.Connection.Part;
import dev.postinggraph.query.plan.Connection.Source;
import dev.postinggraph.query.plan.Plan;
import dev.postinggraph.query.plan.Selection;
import dev.postinggraph.query.plan.Selection.Element;

/**
 * What a request costs at most. Neither number overflows: both stop far above any limit.
 *
 * @param nodes the nodes that it may return, page sizes multiplied along the path, and
 * one for each count
 * @param clauses what the database has to plan: the steps to other nodes, the counts and
 * the comparisons of filters, however many nodes they are for
 */
record Cost(long nodes, long clauses) {

	private static final long MOST = Integer.MAX_VALUE;

	private static final Cost NONE = new Cost(0, 0);

	private static final Cost NODE = new Cost(1, 0);

	private static final Cost CLAUSE = new Cost(0, 1);

	private static final Cost STEP = new Cost(1, 1);

	Cost {
		nodes = Math.min(MOST, nodes);
		clauses = Math.min(MOST, clauses);
	}

	static Cost of(Plan plan) {
		return switch (plan) {
			case Plan.OneNode one -> STEP.plus(of(one.node()));
			case Plan.NodeList list -> of(list.connection());
			case Plan.OneRow row -> STEP.plus(of(row.row())).forEach(elements(row));
		};
	}

	/** A statement's lists are as long as its own arguments say. */
	private static int elements(Plan.OneRow row) {
		return (row.arguments().get("first") instanceof Number first) ? Math.max(1, first.intValue()) : 1;
	}

	static Cost sum(Collection<Cost> costs) {
		return sum(costs, Function.identity());
	}

	Cost plus(Cost other) {
		return new Cost(this.nodes + other.nodes, this.clauses + other.clauses);
	}

	/** The database plans once what it does for each of several nodes. */
	private Cost forEach(int size) {
		return new Cost(size * this.nodes, this.clauses);
	}

	private static <T> Cost sum(Collection<T> parts, Function<T, Cost> cost) {
		return parts.stream().map(cost).reduce(NONE, Cost::plus);
	}

	private static Cost of(Selection selection) {
		return sum(selection.fields(), Cost::of);
	}

	private static Cost of(Selection.Field field) {
		return switch (field) {
			case Selection.Property _, Selection.Embedded _ -> NONE;
			case Selection.One one -> STEP.plus(of(one.node()));
			case Selection.Many many -> STEP.plus(of(many.element())).forEach(many.size());
			case Selection.Paged paged -> of(paged.connection());
			case Selection.Nested nested -> STEP.plus(of(nested.element()));
		};
	}

	private static Cost of(Element element) {
		return switch (element) {
			case Element.Node node -> of(node.selection());
			case Element.Relationship relationship ->
				sum(relationship.targets(), (Element.Target target) -> of(target.node()));
		};
	}

	private static Cost of(Connection connection) {
		Cost source = CLAUSE.plus(of(where(connection.source())));
		return sum(connection.parts(), (Part part) -> switch (part) {
			case Part.Edges edges -> sum(edges.fields(), Cost::of);
			case Part.Nodes nodes -> of(nodes.node());
			case Part.Total _, Part.PageInfo _ -> NONE;
		}).plus(NODE).forEach(connection.page().size()).plus(source).plus(total(connection, source));
	}

	private static Cost total(Connection connection, Cost source) {
		return connection.parts().stream().anyMatch(Part.Total.class::isInstance) ? NODE.plus(source) : NONE;
	}

	private static Cost of(EdgeField field) {
		return switch (field) {
			case EdgeField.Node node -> of(node.node());
			case EdgeField.OwnCursor _, EdgeField.Value _ -> NONE;
		};
	}

	private static Condition where(Source source) {
		return switch (source) {
			case Source.All all -> all.where();
			case Source.Along along -> along.where();
			case Source.Through through -> through.where();
			case Source.Statement statement -> statement.where();
		};
	}

	private static Cost of(Condition condition) {
		return switch (condition) {
			case Condition.And and -> sum(and.conditions(), Cost::of);
			case Condition.Or or -> sum(or.conditions(), Cost::of);
			case Condition.Not not -> of(not.condition());
			case Condition.Compares _, Condition.Named _ -> CLAUSE;
			case Condition.Some some -> CLAUSE.plus(of(some.condition()));
		};
	}

}
