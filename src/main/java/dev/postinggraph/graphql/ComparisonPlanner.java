package dev.postinggraph.graphql;

import java.util.List;
import java.util.Locale;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Condition.Operator;
import dev.postinggraph.query.plan.Operand;
import graphql.schema.GraphQLObjectType;

/**
 * Plans what one operator of a filter stands for, by the kind of value that it compares.
 */
sealed interface ComparisonPlanner {

	/**
	 * The condition that an operator and its operand stand for.
	 * @param operator its name in the schema, such as {@code startsWith}
	 * @param operand what a request gives for it
	 */
	default Condition plan(String operator, Object operand) {
		if (operator.equals("exists")) {
			return ((Boolean) operand) ? exists() : new Condition.Not(exists());
		}
		// Such as STARTS_WITH.
		String name = operator.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
		return compares(Operator.valueOf(name), Operand.of(operand));
	}

	/**
	 * For a value of a node. What is known by an id may have been merged with another
	 * node since.
	 * @param target the type of the node
	 * @param property the property that holds the value
	 */
	static ComparisonPlanner value(GraphQLObjectType target, String property) {
		return (property.equals("id") && GraphMapping.isMerged(target)) ? new Id() : new Value(property);
	}

	Condition compares(Operator operator, Operand operand);

	Condition exists();

	/**
	 * One of the names of an entity.
	 */
	record Name() implements ComparisonPlanner {

		@Override
		public Condition compares(Operator operator, Operand operand) {
			return new Condition.Named(operator, operand);
		}

		@Override
		public Condition exists() {
			throw new IllegalStateException("Everything has a name: the filter on it needs no 'exists'");
		}

	}

	/**
	 * The id of an entity, or of one that was merged into it.
	 */
	record Id() implements ComparisonPlanner {

		@Override
		public Condition compares(Operator operator, Operand operand) {
			return new Condition.Identified(operator, operand);
		}

		@Override
		public Condition exists() {
			throw new IllegalStateException("Everything has an id: the filter on it needs no 'exists'");
		}

	}

	/**
	 * A value that equals another one or not, or is greater or less.
	 *
	 * @param property the property that holds it
	 */
	record Value(String property) implements ComparisonPlanner {

		@Override
		public Condition compares(Operator operator, Operand operand) {
			return new Condition.Compares(this.property, operator, operand);
		}

		@Override
		public Condition exists() {
			return new Condition.Exists(this.property, true);
		}

	}

	/**
	 * A text, whose case does not matter.
	 *
	 * @param property the property that holds it
	 */
	record Text(String property) implements ComparisonPlanner {

		@Override
		public Condition compares(Operator operator, Operand operand) {
			return new Condition.ComparesText(this.property, operator, operand);
		}

		@Override
		public Condition exists() {
			return new Condition.Exists(this.property, true);
		}

	}

	/**
	 * A list of values, of which one meets what is asked for.
	 *
	 * @param property the property that holds it
	 */
	record Elements(String property) implements ComparisonPlanner {

		@Override
		public Condition compares(Operator operator, Operand operand) {
			Operand among = (operator == Operator.EQ) ? Operand.of(List.of(operand)) : operand;
			return new Condition.Holds(this.property, among);
		}

		@Override
		public Condition exists() {
			return new Condition.Holds(this.property, null);
		}

	}

	/**
	 * A range of numbers.
	 *
	 * @param range the properties that hold its ends
	 */
	record Range(Condition.Range range) implements ComparisonPlanner {

		@Override
		public Condition compares(Operator operator, Operand operand) {
			return new Condition.ComparesRange(this.range, operator, operand);
		}

		@Override
		public Condition exists() {
			return new Condition.Or(List.of(new Condition.Exists(this.range.min(), true),
					new Condition.Exists(this.range.max(), true)));
		}

	}

}
