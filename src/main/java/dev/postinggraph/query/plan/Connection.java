package dev.postinggraph.query.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list of nodes, and what to read of it.
 *
 * @param source where the nodes come from
 * @param label their label
 * @param order what they are sorted by; the id decides between equal ones and is not
 * among these
 * @param page which of them
 * @param parts what to read, in the request's order
 */
public record Connection(Source source, String label, List<Order> order, Page page, List<Part> parts) {

	public Connection {
		order = List.copyOf(order);
		parts = List.copyOf(parts);
	}

	/**
	 * Where the nodes come from.
	 */
	public sealed interface Source {

		/**
		 * All nodes of the label that meet a condition.
		 *
		 * @param where the condition
		 * @param counted the step to the nodes that are counted for each of them, or null
		 * if none are
		 */
		record All(Condition where, @Nullable Hop counted) implements Source {

		}

		/**
		 * The nodes one step from the parent.
		 *
		 * @param hop the step
		 * @param where what they must meet
		 */
		record Along(Hop hop, Condition where) implements Source {

		}

		/**
		 * The nodes two steps from the parent, each with the number of nodes between.
		 *
		 * @param first the step to the nodes that are counted
		 * @param where what those must meet
		 * @param then the step from them
		 */
		record Through(Hop first, Condition where, Selection.Step then) implements Source {

		}

		/**
		 * What a statement in {@code cypher/read} finds from the parent.
		 *
		 * @param statement its name
		 * @param arguments the values of its parameters
		 * @param where what the postings that it counts must meet
		 * @param values the names of what it returns beside the node
		 */
		record Statement(String statement, Map<String, Operand> arguments, Condition where,
				List<String> values) implements Source {

			public Statement {
				arguments = Map.copyOf(arguments);
				values = List.copyOf(values);
			}

		}

	}

	/**
	 * What a list is sorted by.
	 *
	 * @param name a property of the nodes, or a value that the source gives with them
	 * @param value whether it is such a value
	 * @param descending whether the largest comes first; those without any come last
	 * @param nullable whether there are nodes without it
	 */
	public record Order(String name, boolean value, boolean descending, boolean nullable) {

	}

	/**
	 * A page of a list.
	 *
	 * @param size how many nodes at most, an integer
	 * @param backward whether these are the last ones before the cursor instead of the
	 * first ones after it
	 * @param cursor the values of the sort keys and the id of the node to start from,
	 * exclusive, or null to start at the list's end
	 */
	public record Page(Operand size, boolean backward, @Nullable Cursor cursor) {

	}

	/**
	 * A place between two nodes of a list.
	 *
	 * @param values the sort keys of the node before it, in their order; null where it
	 * has none
	 * @param id the node's id
	 */
	public record Cursor(List<@Nullable Operand> values, Operand id) {

	}

	/**
	 * What to read of the page.
	 */
	public sealed interface Part permits Part.Edges, Part.Nodes, Part.PageInfo, Part.Total, Selection.TypeName {

		/**
		 * The key of its value in the response.
		 * @return the key
		 */
		String key();

		/**
		 * The edges.
		 *
		 * @param key the response key
		 * @param fields what to read of each
		 */
		record Edges(String key, List<EdgeField> fields) implements Part {

			public Edges {
				fields = List.copyOf(fields);
			}

		}

		/**
		 * The nodes without edges.
		 *
		 * @param key the response key
		 * @param node what to read of each
		 */
		record Nodes(String key, Selection node) implements Part {

		}

		/**
		 * Where the page lies.
		 *
		 * @param key the response key
		 * @param fields response keys to names of the fields of {@code PageInfo}, in the
		 * request's order
		 */
		record PageInfo(String key, Map<String, String> fields) implements Part {

			public PageInfo {
				fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
			}

		}

		/**
		 * How many nodes there are on all pages.
		 *
		 * @param key the response key
		 */
		record Total(String key) implements Part {

		}

	}

	/**
	 * What to read of an edge.
	 */
	public sealed interface EdgeField
			permits EdgeField.OwnCursor, EdgeField.Node, EdgeField.Value, EdgeField.Snippet, Selection.TypeName {

		/**
		 * The key of its value in the response.
		 * @return the key
		 */
		String key();

		/**
		 * The cursor.
		 *
		 * @param key the response key
		 */
		record OwnCursor(String key) implements EdgeField {

		}

		/**
		 * The node.
		 *
		 * @param key the response key
		 * @param node what to read of it
		 */
		record Node(String key, Selection node) implements EdgeField {

		}

		/**
		 * A value that the source gives with the node, or null if it gives none of that
		 * name.
		 *
		 * @param key the response key
		 * @param name its name
		 * @param type its type
		 */
		record Value(String key, String name, ValueType type) implements EdgeField {

		}

		/**
		 * Where the texts of the node have what was looked for.
		 *
		 * @param key the response key
		 * @param properties the properties that hold its texts, the most telling first
		 * @param text what a person typed
		 */
		record Snippet(String key, List<String> properties, Operand text) implements EdgeField {

			public Snippet {
				properties = List.copyOf(properties);
			}

		}

	}

}
