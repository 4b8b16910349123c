package dev.postinggraph.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.EdgeField;
import dev.postinggraph.query.plan.Connection.Part;
import dev.postinggraph.query.plan.Selection;
import dev.postinggraph.query.search.FullTextQuery;
import dev.postinggraph.query.search.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page that a statement returned into a connection: it gets its edges, cursors
 * and bounds.
 */
final class PageReader {

	private final ResponseReader values;

	private final Connection connection;

	private final Map<String, @Nullable Object> result;

	private final List<?> rows;

	private final boolean more;

	PageReader(ResponseReader values, Connection connection, Map<String, @Nullable Object> result) {
		this.values = values;
		this.connection = connection;
		this.result = result;
		List<?> read = (result.get("rows") instanceof List<?> given) ? given : List.of();
		int size = values.integer(connection.page().size());
		this.more = read.size() > size;
		List<?> page = this.more ? read.subList(0, size) : read;
		this.rows = connection.page().backward() ? page.reversed() : page;
	}

	Map<String, @Nullable Object> read() {
		Map<String, @Nullable Object> parts = LinkedHashMap.newLinkedHashMap(this.connection.parts().size());
		for (Part part : this.connection.parts()) {
			parts.put(part.key(), at(part.key(), () -> part(part)));
		}
		return parts;
	}

	private static @Nullable Object at(String key, Supplier<@Nullable Object> value) {
		try {
			return value.get();
		}
		catch (ValueFault fault) {
			throw fault.within(key);
		}
	}

	private @Nullable Object part(Part part) {
		return switch (part) {
			case Part.Edges edges -> ResponseReader.list(this.rows, (row) -> edge(edges, ResponseReader.map(row)));
			case Part.Nodes nodes -> ResponseReader.list(this.rows,
					(row) -> this.values.object(nodes.node(), part(ResponseReader.map(row), nodes.key())));
			case Part.PageInfo info -> pageInfo(info);
			case Part.Total _ -> this.result.get("total");
			case Selection.TypeName name -> name.type();
		};
	}

	private Map<String, @Nullable Object> edge(Part.Edges edges, Map<String, @Nullable Object> row) {
		Map<String, @Nullable Object> from = ResponseReader.map(part(row, edges.key()));
		Map<String, @Nullable Object> fields = LinkedHashMap.newLinkedHashMap(edges.fields().size());
		for (EdgeField field : edges.fields()) {
			fields.put(field.key(), at(field.key(), () -> field(field, row, from.get(field.key()))));
		}
		return fields;
	}

	private @Nullable Object field(EdgeField field, Map<String, @Nullable Object> row, @Nullable Object value) {
		return switch (field) {
			case EdgeField.OwnCursor _ -> cursor(row);
			case EdgeField.Node node -> this.values.object(node.node(), value);
			case EdgeField.Value each -> this.values.scalar(each.type(), value);
			case EdgeField.Snippet snippet -> snippet(snippet, ResponseReader.list(value, Function.identity()));
			case Selection.TypeName name -> name.type();
		};
	}

	/** A property is a text, a list of texts, or missing. */
	private String snippet(EdgeField.Snippet snippet, List<@Nullable Object> properties) {
		List<String> texts = properties.stream()
			.flatMap((each) -> (each instanceof List<?> list) ? list.stream() : Stream.ofNullable(each))
			.map(String::valueOf)
			.toList();
		return new Snippet(FullTextQuery.of(this.values.text(snippet.text()))).of(texts);
	}

	private Map<String, @Nullable Object> pageInfo(Part.PageInfo info) {
		boolean continued = this.connection.page().cursor() != null;
		boolean backward = this.connection.page().backward();
		Map<String, @Nullable Object> fields = LinkedHashMap.newLinkedHashMap(info.fields().size());
		info.fields().forEach((key, name) -> fields.put(key, switch (name) {
			case "hasNextPage" -> backward ? continued : this.more;
			case "hasPreviousPage" -> backward ? this.more : continued;
			case "startCursor" -> this.rows.isEmpty() ? null : cursor(ResponseReader.map(this.rows.getFirst()));
			case "endCursor" -> this.rows.isEmpty() ? null : cursor(ResponseReader.map(this.rows.getLast()));
			case "__typename" -> "PageInfo";
			default -> throw new IllegalStateException("A page has no field " + name);
		}));
		return fields;
	}

	private String cursor(Map<String, @Nullable Object> row) {
		return Cursors.encode(ResponseReader.list(row.get("cursor"), (each) -> each), this.connection.order());
	}

	private static @Nullable Object part(Map<String, @Nullable Object> row, String key) {
		return ResponseReader.map(row.get("row")).get(key);
	}

}
