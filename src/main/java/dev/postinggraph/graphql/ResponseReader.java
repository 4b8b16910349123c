package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.EdgeField;
import dev.postinggraph.query.plan.Connection.Page;
import dev.postinggraph.query.plan.Connection.Part;
import dev.postinggraph.query.plan.Plan;
import dev.postinggraph.query.plan.Selection;
import dev.postinggraph.query.plan.Selection.Element;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a statement returned into what the response holds: pages get their edges,
 * cursors and bounds; everything else is keyed already.
 */
final class ResponseReader {

	private ResponseReader() {
	}

	/**
	 * The value of a root field.
	 * @param plan what was read
	 * @param result what the statement returned, or null if it found nothing
	 * @return the value, or null
	 */
	static @Nullable Object read(Plan plan, @Nullable Object result) {
		if (result == null) {
			return null;
		}
		return switch (plan) {
			case Plan.OneNode one -> new Row(one.type(), values(one.node(), map(result)));
			case Plan.NodeList list -> page(list.connection(), map(result));
			case Plan.OneRow row -> row(row.row(), result);
		};
	}

	private static Row row(Selection selection, @Nullable Object element) {
		return new Row(null, values(selection, map(element)));
	}

	private static Map<String, @Nullable Object> values(Selection selection, Map<String, @Nullable Object> element) {
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (Selection.Field field : selection.fields()) {
			Object value = element.get(field.key());
			values.put(field.key(), (value != null) ? value(field, value) : missing(field));
		}
		return values;
	}

	private static @Nullable Object missing(Selection.Field field) {
		return (field instanceof Selection.Property property && property.list()) ? List.of() : null;
	}

	private static @Nullable Object value(Selection.Field field, Object value) {
		return switch (field) {
			case Selection.Property _ -> value;
			case Selection.Embedded _ -> new Row(null, map(value));
			case Selection.One one -> first(one.node(), value);
			case Selection.Many many -> list(value).stream().map((each) -> element(many.element(), each)).toList();
			case Selection.Paged paged -> page(paged.connection(), map(value));
			case Selection.Nested nested ->
				nested.list() ? list(value).stream().map((each) -> row(nested.element(), each)).toList()
						: first(nested.element(), value);
		};
	}

	/** What there is at most one of comes in a list. */
	private static @Nullable Row first(Selection selection, Object value) {
		return list(value).isEmpty() ? null : row(selection, list(value).getFirst());
	}

	private static Row element(Element element, @Nullable Object value) {
		return switch (element) {
			case Element.Node node -> row(node.selection(), value);
			case Element.Relationship relationship -> {
				Map<String, @Nullable Object> values = new LinkedHashMap<>(map(value));
				for (Element.Target target : relationship.targets()) {
					values.put(target.key(), row(target.node(), map(value).get(target.key())));
				}
				yield new Row(null, values);
			}
		};
	}

	private static Row page(Connection connection, Map<String, @Nullable Object> result) {
		Page page = connection.page();
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		list(result.getOrDefault("rows", List.of())).forEach((row) -> rows.add(map(row)));
		boolean more = rows.size() > page.size();
		if (more) {
			rows.removeLast();
		}
		if (page.backward()) {
			Collections.reverse(rows);
		}
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (Part part : connection.parts()) {
			values.put(part.key(), switch (part) {
				case Part.Edges edges -> rows.stream().map((row) -> edge(connection, edges, row)).toList();
				case Part.Nodes nodes -> rows.stream().map((row) -> row(nodes.node(), part(row, nodes.key()))).toList();
				case Part.PageInfo info -> pageInfo(connection, info, rows, more);
				case Part.Total _ -> result.get("total");
			});
		}
		return new Row(null, values);
	}

	private static Row edge(Connection connection, Part.Edges edges, Map<String, @Nullable Object> row) {
		Map<String, @Nullable Object> edge = map(part(row, edges.key()));
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		for (EdgeField field : edges.fields()) {
			values.put(field.key(), switch (field) {
				case EdgeField.OwnCursor _ -> cursor(connection, row);
				case EdgeField.Node node -> row(node.node(), edge.get(node.key()));
				case EdgeField.Value value -> edge.get(value.key());
			});
		}
		return new Row(null, values);
	}

	private static Row pageInfo(Connection connection, Part.PageInfo info, List<Map<String, @Nullable Object>> rows,
			boolean more) {
		boolean continued = connection.page().cursor() != null;
		boolean backward = connection.page().backward();
		Map<String, @Nullable Object> values = new LinkedHashMap<>();
		info.fields().forEach((key, name) -> values.put(key, switch (name) {
			case "hasNextPage" -> backward ? continued : more;
			case "hasPreviousPage" -> backward ? more : continued;
			case "startCursor" -> rows.isEmpty() ? null : cursor(connection, rows.getFirst());
			case "endCursor" -> rows.isEmpty() ? null : cursor(connection, rows.getLast());
			default -> throw new IllegalStateException("A page has no field " + name);
		}));
		return new Row(null, values);
	}

	private static String cursor(Connection connection, Map<String, @Nullable Object> row) {
		return Cursors.encode(list(row.get("cursor")), connection.order());
	}

	private static @Nullable Object part(Map<String, @Nullable Object> row, String key) {
		return map(row.get("row")).get(key);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> map(@Nullable Object value) {
		return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
	}

	@SuppressWarnings("unchecked")
	private static List<@Nullable Object> list(@Nullable Object value) {
		return (List<@Nullable Object>) Objects.requireNonNull(value);
	}

}
