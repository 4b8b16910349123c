package dev.postinggraph.query.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

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
	 * @param operator how it compares, not by a part of it
	 * @param value a value of the property's type; a list for {@code IN}
	 */
	record Compares(String property, Operator operator, Operand value) implements Condition {

	}

	/**
	 * A text compares with another one, in upper or lower case.
	 *
	 * @param property the property that holds it
	 * @param operator {@code EQ}, {@code IN}, {@code CONTAINS} or {@code STARTS_WITH}
	 * @param value a string; a list of strings for {@code IN}
	 */
	record ComparesText(String property, Operator operator, Operand value) implements Condition {

	}

	/**
	 * Some number between the ends of a range compares with a value. An end that is
	 * missing counts as the other one; where both are, nothing is met.
	 *
	 * @param range the range
	 * @param operator how it compares, not {@code IN} nor by a part of it
	 * @param value a number
	 */
	record ComparesRange(Range range, Operator operator, Operand value) implements Condition {

	}

	/**
	 * A list holds an element.
	 *
	 * @param property the property that holds the list
	 * @param among the values of which it must be one, a list; null for any
	 */
	record Holds(String property, @Nullable Operand among) implements Condition {

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
	 * The id of an entity that may be merged with others compares with ids: its own, or
	 * those of entities that were merged into it.
	 *
	 * @param operator {@code EQ} or {@code IN}
	 * @param value a string; a list of strings for {@code IN}
	 */
	record Identified(Operator operator, Operand value) implements Condition {

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
	 * A range of numbers.
	 *
	 * @param min the property that holds its lower end
	 * @param max the property that holds its upper end
	 */
	record Range(String min, String max) {

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
