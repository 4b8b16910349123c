package dev.postinggraph.graphql;

import java.util.Map;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.EdgeField;
import dev.postinggraph.query.plan.Connection.Part;
import dev.postinggraph.query.plan.Connection.Source;
import dev.postinggraph.query.plan.Operand;
import dev.postinggraph.query.plan.Plan;
import dev.postinggraph.query.plan.Selection;
import dev.postinggraph.query.plan.Selection.Element;
import org.jspecify.annotations.Nullable;

/**
 * Estimates what plans cost for one request.
 *
 * @param variables the request's variables by name
 */
record CostEstimate(Map<String, Object> variables) {

	/**
	 * What a plan costs at most.
	 * @throws RequestException if the request asks for a page of a size that there is not
	 */
	Cost of(Plan plan) {
		return switch (plan) {
			case Plan.OneNode one -> Cost.STEP.plus(of(one.node()));
			case Plan.FoundNode found -> Cost.STEP.plus(of(found.node()));
			// A statement that begins at no node searches all of them.
			case Plan.NodeList list when list.connection().source() instanceof Source.Statement ->
				Cost.SEARCH.plus(of(list.connection()));
			case Plan.NodeList list -> of(list.connection());
			case Plan.AllNodes all -> Cost.STEP.plus(of(all.node())).forEach(size(all.size()));
			case Plan.OneRow row -> Cost.STEP.plus(of(row.row())).forEach(elements(row.arguments().get("first")));
		};
	}

	/** A statement's lists are as long as its own arguments say. */
	private int elements(@Nullable Operand first) {
		return (first != null) ? Math.max(1, size(first)) : 1;
	}

	private int size(Operand operand) {
		return ((Number) operand.resolve(this.variables)).intValue();
	}

	/** A node is of one type; but the database plans what is read of each. */
	private Cost of(Selection selection) {
		return Cost.sum(selection.fields(), this::of)
			.plus(Cost.sum(selection.variants(), (variant) -> of(variant.selection())));
	}

	private Cost of(Selection.Field field) {
		return switch (field) {
			case Selection.Leaf _, Selection.Embedded _ -> Cost.NONE;
			case Selection.One one -> Cost.STEP.plus(of(one.node()));
			case Selection.Many many -> Cost.STEP.plus(of(many.element())).forEach(size(many.size()));
			case Selection.Paged paged -> of(paged.connection());
			case Selection.Nested nested -> Cost.STEP.plus(of(nested.element()));
		};
	}

	private Cost of(Element element) {
		return switch (element) {
			case Element.Node node -> of(node.selection());
			case Element.Relationship relationship -> Cost.sum(relationship.fields(), (field) -> switch (field) {
				case Element.Target target -> of(target.node());
				case Selection.Leaf _ -> Cost.NONE;
			});
		};
	}

	private Cost of(Connection connection) {
		Cost source = Cost.CLAUSE.plus(of(where(connection.source())));
		Cost row = Cost.sum(connection.parts(), (part) -> switch (part) {
			case Part.Edges edges -> Cost.sum(edges.fields(), this::of);
			case Part.Nodes nodes -> of(nodes.node());
			case Part.Total _, Part.PageInfo _, Selection.TypeName _ -> Cost.NONE;
		}).plus(Cost.NODE);
		return row.forEach(size(connection.page().size())).plus(source).plus(total(connection, source));
	}

	private static Cost total(Connection connection, Cost source) {
		return connection.parts().stream().anyMatch(Part.Total.class::isInstance) ? Cost.NODE.plus(source) : Cost.NONE;
	}

	private Cost of(EdgeField field) {
		return switch (field) {
			case EdgeField.Node node -> of(node.node());
			case EdgeField.OwnCursor _, EdgeField.Value _, EdgeField.Snippet _, Selection.TypeName _ -> Cost.NONE;
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
			case Condition.And and -> Cost.sum(and.conditions(), CostEstimate::of);
			case Condition.Or or -> Cost.sum(or.conditions(), CostEstimate::of);
			case Condition.Not not -> of(not.condition());
			case Condition.Compares _, Condition.ComparesText _, Condition.ComparesRange _, Condition.Holds _,
					Condition.Exists _, Condition.Identified _, Condition.Named _ ->
				Cost.CLAUSE;
			case Condition.FullText _ -> Cost.SEARCH;
			case Condition.Some some -> Cost.CLAUSE.plus(of(some.condition()));
		};
	}

}
