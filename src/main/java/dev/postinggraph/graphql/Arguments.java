package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.postinggraph.query.plan.Connection.Cursor;
import dev.postinggraph.query.plan.Connection.Order;
import dev.postinggraph.query.plan.Connection.Page;
import dev.postinggraph.query.plan.Operand;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments that lists share, and holds them to the limits.
 */
final class Arguments {

	private static final String FIRST = "first";

	/** Places, boards: lists without an argument for their size. */
	private static final int UNPAGED = 50;

	private final GraphQlLimits limits;

	private final Facts facts;

	Arguments(GraphQlLimits limits, Facts facts) {
		this.limits = limits;
		this.facts = facts;
	}

	/**
	 * The page that a connection asks for.
	 */
	Page page(ExecutableNormalizedField field, List<Order> order) {
		Map<String, Object> arguments = field.getResolvedArguments();
		Object last = arguments.get("last");
		boolean backward = last != null;
		String with = backward ? "before" : "after";
		String against = backward ? "after" : "before";
		if (arguments.get(against) != null) {
			throw RequestException
				.badInput("%s: give 'after' with 'first', or 'before' with 'last'; '%s' has no use here."
					.formatted(field.getName(), against));
		}
		Operand size = size(field, backward ? "last" : FIRST, backward ? last : arguments.get(FIRST));
		Object text = arguments.get(with);
		return new Page(size, backward, (text != null) ? cursor(field, with, Operand.of(text), order) : null);
	}

	/** Which sort keys are missing decides how a list continues. */
	private Cursor cursor(ExecutableNormalizedField field, String name, Operand text, List<Order> order) {
		List<Boolean> present = this.facts
			.of(text, (given) -> Cursors.decode(given.toString(), order).map(Cursors.Position::present))
			.orElseThrow(() -> RequestException
				.badInput("%s: '%s' is no cursor of this list; take one that the same field gave in the same order."
					.formatted(field.getName(), name)));
		List<@Nullable Operand> values = new ArrayList<>();
		for (int i = 0; i < present.size(); i++) {
			int index = i;
			values.add(present.get(i)
					? text.map((given) -> Objects.requireNonNull(position(given, order).values().get(index))) : null);
		}
		return new Cursor(values, text.map((given) -> position(given, order).id()));
	}

	private static Cursors.Position position(Object text, List<Order> order) {
		return Cursors.decode(text.toString(), order).orElseThrow();
	}

	/**
	 * The size of a list without pages.
	 */
	Operand size(ExecutableNormalizedField field) {
		return size(field, FIRST, field.getResolvedArguments().get(FIRST));
	}

	private Operand size(ExecutableNormalizedField field, String name, @Nullable Object given) {
		int most = this.limits.pageSize();
		if (given == null) {
			return new Operand.Constant(Math.min(UNPAGED, most));
		}
		String list = field.getName();
		return Operand.of(given).map((size) -> checkedSize(list, name, (Integer) size, most));
	}

	private static Object checkedSize(String list, String name, Integer size, int most) {
		if (size < 0) {
			throw RequestException.badInput("%s: '%s' is %d, but can't be less than 0.".formatted(list, name, size));
		}
		if (size > most) {
			throw RequestException.limit("%s: '%s' is %d, but one page holds %d at most; read on with its cursor."
				.formatted(list, name, size, most));
		}
		return size;
	}

	/**
	 * The filter of a field, or nothing if it has none.
	 */
	Optional<Object> filter(ExecutableNormalizedField field) {
		Object where = field.getResolvedArguments().get("where");
		if (where != null && nesting(where) > this.limits.depth()) {
			throw RequestException.limit("%s: 'where' is %d filters deep, but %d are the most."
				.formatted(field.getName(), nesting(where), this.limits.depth()));
		}
		return Optional.ofNullable(where);
	}

	private static int nesting(@Nullable Object filter) {
		return switch (filter) {
			case Map<?, ?> map -> 1 + nesting(map.values());
			case Collection<?> all -> all.stream().mapToInt(Arguments::nesting).max().orElse(0);
			case null -> 0;
			default -> 0;
		};
	}

	/**
	 * All arguments of a field, held to the sizes that the schema gives.
	 */
	Map<String, Operand> checked(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		Map<String, Operand> checked = new LinkedHashMap<>();
		field.getResolvedArguments().forEach((name, value) -> {
			if (value != null) {
				GraphQLArgument argument = definition.getArgument(name);
				Operand operand = Operand.of(value).map((given) -> checkedElements(argument, given));
				checked.put(name, operand);
				if (GraphMapping.isFullText(argument)) {
					checked.put(name + "Query", SearchText.tolerant(name, operand));
				}
			}
		});
		if (checked.containsKey(FIRST)) {
			checked.put(FIRST, size(field));
		}
		return checked;
	}

	private static Object checkedElements(GraphQLArgument argument, Object value) {
		if (!(value instanceof Collection<?> elements)) {
			return value;
		}
		int min = GraphMapping.number(argument, "size", "min").orElse(0);
		int max = GraphMapping.number(argument, "size", "max").orElse(Integer.MAX_VALUE);
		if (elements.size() < min || elements.size() > max) {
			throw RequestException.badInput("'%s' takes %d to %d elements, but has %d.".formatted(argument.getName(),
					min, max, elements.size()));
		}
		return value;
	}

}
