package dev.postinggraph.graphql;

import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.EdgeField;
import dev.postinggraph.query.plan.Connection.Part;
import dev.postinggraph.query.plan.Plan;
import dev.postinggraph.query.plan.Selection;
import dev.postinggraph.query.plan.Selection.Element;

/**
 * What a request may cost at most: the number of nodes that it may return, page sizes
 * multiplied along the path, and one for each count.
 */
final class Cost {

	private Cost() {
	}

	static long of(Plan plan) {
		return switch (plan) {
			case Plan.OneNode one -> 1 + of(one.node());
			case Plan.NodeList list -> of(list.connection());
			case Plan.OneRow row -> elements(row) * (1 + of(row.row()));
		};
	}

	/** A statement's lists are as long as its own arguments say. */
	private static long elements(Plan.OneRow row) {
		return (row.arguments().get("first") instanceof Number first) ? Math.max(1, first.longValue()) : 1;
	}

	private static long of(Selection selection) {
		return selection.fields().stream().mapToLong(Cost::of).sum();
	}

	private static long of(Selection.Field field) {
		return switch (field) {
			case Selection.Property _, Selection.Embedded _ -> 0;
			case Selection.One one -> 1 + of(one.node());
			case Selection.Many many -> many.size() * (1 + of(many.element()));
			case Selection.Paged paged -> of(paged.connection());
			case Selection.Nested nested -> 1 + of(nested.element());
		};
	}

	private static long of(Element element) {
		return switch (element) {
			case Element.Node node -> of(node.selection());
			case Element.Relationship relationship ->
				relationship.targets().stream().mapToLong((target) -> of(target.node())).sum();
		};
	}

	private static long of(Connection connection) {
		long each = 1;
		long once = 0;
		for (Part part : connection.parts()) {
			switch (part) {
				case Part.Edges edges -> each += edges.fields().stream().mapToLong(Cost::of).sum();
				case Part.Nodes nodes -> each += of(nodes.node());
				case Part.Total _ -> once++;
				case Part.PageInfo _ -> {
				}
			}
		}
		return once + connection.page().size() * each;
	}

	private static long of(EdgeField field) {
		return switch (field) {
			case EdgeField.Node node -> of(node.node());
			case EdgeField.OwnCursor _, EdgeField.Value _ -> 0;
		};
	}

}
