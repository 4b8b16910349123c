package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.postinggraph.query.plan.Operand;

/**
 * What a plan takes for granted of the values that one request brings. There is little of
 * it: a statement depends on the type that an id stands for, or on a cursor that has no
 * date, but hardly on any other value.
 */
final class Facts {

	private final Map<String, Object> variables;

	private final List<Fact> facts = new ArrayList<>();

	Facts(Map<String, Object> variables) {
		this.variables = variables;
	}

	/**
	 * Asks about a value, and remembers the answer.
	 * @param operand the value
	 * @param question has an answer for every value; equal answers lead to equal plans
	 * @return the answer
	 */
	<T> T of(Operand operand, Function<Object, T> question) {
		T answer = question.apply(operand.resolve(this.variables));
		if (!(operand instanceof Operand.Constant)) {
			this.facts.add(new Fact(operand, question, answer));
		}
		return answer;
	}

	List<Fact> all() {
		return List.copyOf(this.facts);
	}

	/**
	 * An answer that a plan relies on.
	 *
	 * @param operand a value that requests bring
	 * @param question what was asked about it
	 * @param answer the answer
	 */
	record Fact(Operand operand, Function<Object, ?> question, Object answer) {

		boolean holds(Map<String, Object> variables) {
			return this.answer.equals(this.question.apply(this.operand.resolve(variables)));
		}

	}

}
