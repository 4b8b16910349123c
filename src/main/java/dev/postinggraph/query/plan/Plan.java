package dev.postinggraph.query.plan;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What one root field of a request reads. It becomes one Cypher statement.
 */
public sealed interface Plan {

	/**
	 * One node, or null.
	 *
	 * @param label its label
	 * @param where what it must meet
	 * @param rankedBy the step whose number decides between several nodes, most first, or
	 * null if there is at most one
	 * @param node what to read of it
	 */
	record OneNode(String label, Condition where, @Nullable Hop rankedBy, Selection node) implements Plan {

	}

	/**
	 * The node that a statement in {@code cypher/read} finds, or null.
	 *
	 * @param label its label
	 * @param statement the statement's name
	 * @param arguments the values of its parameters
	 * @param node what to read of it
	 */
	record FoundNode(String label, String statement, Map<String, Operand> arguments, Selection node) implements Plan {

		public FoundNode {
			arguments = Map.copyOf(arguments);
		}

	}

	/**
	 * A page of all nodes that meet a condition.
	 *
	 * @param connection the list and the page
	 */
	record NodeList(Connection connection) implements Plan {

	}

	/**
	 * All nodes of a label, of which there are few: a list without pages.
	 *
	 * @param label their label
	 * @param sortedBy their properties, most important first
	 * @param size how many at most, an integer
	 * @param node what to read of each
	 */
	record AllNodes(String label, List<Selection.Sort> sortedBy, Operand size, Selection node) implements Plan {

		public AllNodes {
			sortedBy = List.copyOf(sortedBy);
		}

	}

	/**
	 * What a statement in {@code cypher/read} returns: at most one row, read as a map.
	 *
	 * @param statement its name
	 * @param arguments the values of its parameters
	 * @param row what to read of it
	 */
	record OneRow(String statement, Map<String, Operand> arguments, Selection row) implements Plan {

		public OneRow {
			arguments = Map.copyOf(arguments);
		}

	}

}
