package dev.postinggraph.query.plan;

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
	 * A page of all nodes that meet a condition.
	 *
	 * @param connection the list and the page
	 */
	record NodeList(Connection connection) implements Plan {

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
