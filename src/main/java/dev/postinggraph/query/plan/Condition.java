package dev.postinggraph.query.plan;

import java.util.List;

/**
 * What must hold of a node.
 */
public sealed interface Condition {

	/**
	 * All of them hold; true if there are none.
	 *
	 * @param conditions the conditions
	 */
	record And(List<Condition> conditions) implements Condition {

		public And {
			conditions = List.copyOf(conditions);
		}

	}

	/**
	 * At least one of them holds; false if there are none.
	 *
	 * @param conditions the conditions
	 */
	record Or(List<Condition> conditions) implements Condition {

		public Or {
			conditions = List.copyOf(conditions);
		}

	}

	/**
	 * It does not hold.
	 *
	 * @param condition the condition
	 */
	record Not(Condition condition) implements Condition {

	}

	/**
	 * A property compares with a value. One that the node does not have meets nothing.
	 *
	 * @param property the property
	 * @param operator how it compares
	 * @param value a value of the property's type; a list for {@code IN}
	 */
	record Compares(String property, Operator operator, Operand value) implements Condition {

	}

	/**
	 * A node has a property, or has it not.
	 *
	 * @param property the property
	 * @param present whether it is there
	 */
	record Exists(String property, boolean present) implements Condition {

	}

	/**
	 * One of the names of an entity, in upper or lower case, compares with a value.
	 *
	 * @param operator {@code EQ}, {@code IN}, {@code CONTAINS} or {@code STARTS_WITH}
	 * @param value a string; a list of strings for {@code IN}
	 */
	record Named(Operator operator, Operand value) implements Condition {

	}

	/**
	 * At least one node at the end of a step meets a condition.
	 *
	 * @param hop the step
	 * @param condition what must hold of the node
	 */
	record Some(Hop hop, Condition condition) implements Condition {

	}

	/**
	 * The node is among those that a full-text index finds, those that match best if
	 * there are very many.
	 *
	 * @param index the name of the index
	 * @param query a string, in the syntax of Lucene's classic parser
	 */
	record FullText(String index, Operand query) implements Condition {

	}

	/**
	 * Ways to compare.
	 */
	enum Operator {

		/** Equal. */
		EQ,
		/** Equal to one of a list. */
		IN,
		/** Greater. */
		GT,
		/** Greater or equal. */
		GTE,
		/** Less. */
		LT,
		/** Less or equal. */
		LTE,
		/** Holds a text, in upper or lower case. */
		CONTAINS,
		/** Begins with a text, in upper or lower case. */
		STARTS_WITH

	}

}
