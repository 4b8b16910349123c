package dev.postinggraph.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.postinggraph.query.plan.Connection.Cursor;
import dev.postinggraph.query.plan.Connection.Order;
import dev.postinggraph.query.plan.Connection.Page;
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

	Arguments(GraphQlLimits limits) {
		this.limits = limits;
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
		int size = size(field, backward ? "last" : FIRST, backward ? last : arguments.get(FIRST));
		Object text = arguments.get(with);
		return new Page(size, backward, (text != null) ? cursor(field, with, text.toString(), order) : null);
	}

	private static Cursor cursor(ExecutableNormalizedField field, String name, String text, List<Order> order) {
		return Cursors.decode(text, order)
			.orElseThrow(() -> RequestException
				.badInput("%s: '%s' is no cursor of this list; take one that the same field gave in the same order."
					.formatted(field.getName(), name)));
	}

	/**
	 * The size of a list without pages.
	 */
	int size(ExecutableNormalizedField field) {
		return size(field, FIRST, field.getResolvedArguments().get(FIRST));
	}

	private int size(ExecutableNormalizedField field, String name, @Nullable Object given) {
		if (given == null) {
			return Math.min(UNPAGED, this.limits.pageSize());
		}
		int size = ((Number) given).intValue();
		if (size < 0) {
			throw RequestException
				.badInput("%s: '%s' is %d, but can't be less than 0.".formatted(field.getName(), name, size));
		}
		if (size > this.limits.pageSize()) {
			throw RequestException.limit("%s: '%s' is %d, but one page holds %d at most; read on with its cursor."
				.formatted(field.getName(), name, size, this.limits.pageSize()));
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
	Map<String, Object> checked(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		Map<String, Object> checked = new LinkedHashMap<>();
		field.getResolvedArguments().forEach((name, value) -> {
			if (value != null) {
				checkSize(definition.getArgument(name), value);
				checked.put(name, value);
			}
		});
		if (checked.containsKey(FIRST)) {
			size(field);
		}
		return checked;
	}

	private static void checkSize(GraphQLArgument argument, Object value) {
		if (!(value instanceof Collection<?> elements)) {
			return;
		}
		int min = GraphMapping.number(argument, "size", "min").orElse(0);
		int max = GraphMapping.number(argument, "size", "max").orElse(Integer.MAX_VALUE);
		if (elements.size() < min || elements.size() > max) {
			throw RequestException.badInput("'%s' takes %d to %d elements, but has %d.".formatted(argument.getName(),
					min, max, elements.size()));
		}
	}

}
