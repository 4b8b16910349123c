package dev.postinggraph.query.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * A value of a plan: it is known, or each request brings its own. A plan is made once for
 * all requests that differ in nothing but such values.
 */
public sealed interface Operand {

	/**
	 * The value for one request.
	 * @param variables the request's variables by name
	 * @return the value
	 */
	Object resolve(Map<String, Object> variables);

	/**
	 * A value made of this one.
	 * @param function makes it; it may throw what tells a client that the value is wrong
	 * @return the new value, made at once where this one is known
	 */
	default Operand map(UnaryOperator<Object> function) {
		return (this instanceof Constant(Object value)) ? new Constant(function.apply(value))
				: new Derived(this, function);
	}

	/**
	 * The operand that a value stands for: itself, or a constant, or a list with operands
	 * in it.
	 * @param value the value
	 * @return the operand
	 */
	static Operand of(Object value) {
		if (value instanceof Operand operand) {
			return operand;
		}
		if (value instanceof List<?> list && list.stream().anyMatch(Operand.class::isInstance)) {
			return new Elements(list.stream().map(Operand::of).toList());
		}
		return new Constant(value);
	}

	/**
	 * A value that is known.
	 *
	 * @param value the value
	 */
	record Constant(Object value) implements Operand {

		@Override
		public Object resolve(Map<String, Object> variables) {
			return this.value;
		}

	}

	/**
	 * A variable of the request, or a part of one.
	 *
	 * @param path the variable's name, then the names of fields and the indexes of
	 * elements that lead to the part
	 */
	record Variable(List<Object> path) implements Operand {

		public Variable {
			path = List.copyOf(path);
		}

		@Override
		public Object resolve(Map<String, Object> variables) {
			Object value = variables;
			for (Object step : this.path) {
				value = part(value, step);
			}
			return value;
		}

		private Object part(@Nullable Object value, Object step) {
			Object part = switch (value) {
				case Map<?, ?> map -> map.get(step);
				case List<?> list -> list.get((Integer) step);
				case null -> null;
				default -> null;
			};
			return Objects.requireNonNull(part, () -> "The request has no variable " + this.path);
		}

	}

	/**
	 * A list of values.
	 *
	 * @param elements the values
	 */
	record Elements(List<Operand> elements) implements Operand {

		public Elements {
			elements = List.copyOf(elements);
		}

		@Override
		public Object resolve(Map<String, Object> variables) {
			return this.elements.stream().map((each) -> each.resolve(variables)).toList();
		}

	}

	/**
	 * A value made of another one.
	 *
	 * @param source the other one
	 * @param function makes it
	 */
	record Derived(Operand source, UnaryOperator<Object> function) implements Operand {

		@Override
		public Object resolve(Map<String, Object> variables) {
			return this.function.apply(this.source.resolve(variables));
		}

	}

}
