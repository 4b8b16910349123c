package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.EdgeField;
import dev.postinggraph.query.plan.Connection.Part;
import dev.postinggraph.query.plan.Selection;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.MapExpression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;

/**
 * Turns a page of a list into one expression: a map with {@code rows}, one more than the
 * page holds where there are more, and {@code total}. A row is a map of its
 * {@code cursor} and of what is read of it, by the keys of the connection's parts.
 */
final class ConnectionCompiler {

	private final SelectionCompiler selections;

	private final SourceCompiler sources;

	ConnectionCompiler(Scope scope, ConditionCompiler conditions, SelectionCompiler selections,
			ReadStatements statements) {
		this.selections = selections;
		this.sources = new SourceCompiler(scope, conditions, selections, statements);
	}

	/**
	 * The expression for a connection.
	 * @param connection the list and the page
	 * @param parent the node that it belongs to; any node for a list of all
	 * @return a map
	 */
	Expression compile(Connection connection, Node parent) {
		List<Object> entries = new ArrayList<>();
		if (connection.parts().stream().anyMatch(ConnectionCompiler::needsRows)) {
			entries.add("rows");
			entries.add(Cypher.collect(rows(connection, parent)));
		}
		if (connection.parts().stream().anyMatch((part) -> part instanceof Part.Total)) {
			entries.add("total");
			entries.add(this.sources.total(connection, parent));
		}
		return Cypher.mapOf(entries.toArray());
	}

	private static boolean needsRows(Part part) {
		return switch (part) {
			case Part.Edges _, Part.Nodes _, Part.PageInfo _ -> true;
			case Part.Total _, Selection.TypeName _ -> false;
		};
	}

	private Statement rows(Connection connection, Node parent) {
		Rows rows = this.sources.rows(connection, parent, valuesOf(connection));
		return rows.page().returning(row(connection, rows)).build();
	}

	private static List<String> valuesOf(Connection connection) {
		List<String> names = new ArrayList<>();
		for (Part part : connection.parts()) {
			if (part instanceof Part.Edges edges) {
				for (EdgeField field : edges.fields()) {
					if (field instanceof EdgeField.Value value) {
						names.add(value.name());
					}
				}
			}
		}
		return names;
	}

	private MapExpression row(Connection connection, Rows rows) {
		Map<String, Expression> parts = new LinkedHashMap<>();
		for (Part part : connection.parts()) {
			switch (part) {
				case Part.Edges edges -> parts.put(edges.key(), edge(edges, rows));
				case Part.Nodes nodes -> parts.put(nodes.key(), this.selections.of(nodes.node(), rows.node()));
				case Part.PageInfo _, Part.Total _, Selection.TypeName _ -> {
				}
			}
		}
		List<Expression> cursor = new ArrayList<>(rows.sortKeys());
		cursor.add(rows.node().property("id"));
		return Cypher.mapOf("cursor", Cypher.listOf(cursor), "row", map(parts));
	}

	private Expression edge(Part.Edges edges, Rows rows) {
		Map<String, Expression> fields = new LinkedHashMap<>();
		for (EdgeField field : edges.fields()) {
			switch (field) {
				case EdgeField.OwnCursor _, Selection.TypeName _ -> {
				}
				case EdgeField.Node node -> fields.put(node.key(), this.selections.of(node.node(), rows.node()));
				case EdgeField.Value value -> fields.put(value.key(), rows.value(value.name()));
				case EdgeField.Snippet snippet -> fields.put(snippet.key(),
						Cypher.listOf(snippet.properties().stream().map(rows.node()::property).toList()));
			}
		}
		return map(fields);
	}

	private static MapExpression map(Map<String, Expression> entries) {
		return Cypher.mapOf(entries.entrySet()
			.stream()
			.flatMap((entry) -> Stream.<Object>of(entry.getKey(), entry.getValue()))
			.toArray());
	}

}
