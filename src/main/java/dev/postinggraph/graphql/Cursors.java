package dev.postinggraph.graphql;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dev.postinggraph.query.plan.Connection.Order;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cursors as clients see them: opaque to them, and tied to the order that gave them. It
 * is the URL-safe base 64 of a JSON array: the order, the sort keys with a letter for
 * their type, the id.
 */
final class Cursors {

	private static final JsonMapper JSON = JsonMapper.shared();

	private Cursors() {
	}

	static String encode(List<@Nullable Object> valuesAndId, List<Order> order) {
		List<String> parts = new ArrayList<>();
		parts.add(signature(order));
		valuesAndId.subList(0, valuesAndId.size() - 1).forEach((value) -> parts.add(tagged(value)));
		parts.add(String.valueOf(valuesAndId.getLast()));
		byte[] json = JSON.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
	}

	/**
	 * Reads a cursor.
	 * @param text what a client gave
	 * @param order the order of the list that it is for
	 * @return the cursor, or nothing if no list of that order gave it
	 */
	static Optional<Position> decode(String text, List<Order> order) {
		try {
			String json = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
			String[] parts = JSON.readValue(json, String[].class);
			if (parts.length == order.size() + 2 && parts[0].equals(signature(order))) {
				List<@Nullable Object> values = new ArrayList<>();
				for (int i = 1; i <= order.size(); i++) {
					values.add(untagged(parts[i]));
				}
				return Optional.of(new Position(values, parts[parts.length - 1]));
			}
		}
		catch (IllegalArgumentException | JacksonException | DateTimeParseException | NullPointerException
				| StringIndexOutOfBoundsException ex) {
			// Whatever it is, it is not a cursor that was given out.
		}
		return Optional.empty();
	}

	/**
	 * Where a cursor points to.
	 *
	 * @param values the sort keys of the node before it; null where it has none
	 * @param id the node's id
	 */
	record Position(List<@Nullable Object> values, String id) {

		/** Which of the sort keys the node has. */
		List<Boolean> present() {
			return this.values.stream().map(Objects::nonNull).toList();
		}

	}

	private static String signature(List<Order> order) {
		StringBuilder signature = new StringBuilder();
		order.forEach((each) -> signature.append(each.name()).append(each.descending() ? '-' : '+'));
		return signature.toString();
	}

	private static String tagged(@Nullable Object value) {
		return switch (value) {
			case null -> "n";
			case Long number -> "i" + number;
			case Double number -> "f" + number;
			case LocalDate date -> "d" + date;
			case ZonedDateTime time -> "t" + time;
			case String text -> "s" + text;
			default -> throw new IllegalStateException("No cursor can hold a " + value.getClass().getName());
		};
	}

	private static @Nullable Object untagged(String tagged) {
		String text = tagged.substring(1);
		return switch (tagged.charAt(0)) {
			case 'n' -> null;
			case 'i' -> Long.valueOf(text);
			case 'f' -> Double.valueOf(text);
			case 'd' -> LocalDate.parse(text);
			case 't' -> ZonedDateTime.parse(text);
			case 's' -> text;
			default -> throw new IllegalArgumentException(tagged);
		};
	}

}
