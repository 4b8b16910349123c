package dev.postinggraph.posting.format.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An object whose values are asked for by what their keys mean.
 */
final class KeyedJob {

	/** An object of more keys is a table of something, and no posting. */
	private static final int MOST_KEYS = 500;

	private final Map<String, Json> values = new HashMap<>();

	/**
	 * An object.
	 * @param job the object; of any other value, nothing is found
	 */
	KeyedJob(Json job) {
		if (job.node().size() <= MOST_KEYS) {
			job.node().properties().forEach((property) -> {
				if (!property.getValue().isNull()) {
					this.values.putIfAbsent(name(property.getKey()), new Json(property.getValue()));
				}
			});
		}
	}

	private static String name(String key) {
		StringBuilder name = new StringBuilder(key.length());
		for (int i = 0; i < key.length(); i++) {
			if (Character.isLetterOrDigit(key.charAt(i))) {
				name.append(Character.toLowerCase(key.charAt(i)));
			}
		}
		return name.toString();
	}

	/** The values that a key has under any of its names, the best one first. */
	Stream<Json> all(Key key) {
		return key.names().stream().map(this.values::get).filter((value) -> value != null);
	}

	Optional<Json> first(Key key, Predicate<Json> wanted) {
		return all(key).filter(wanted).findFirst();
	}

	boolean has(Key key) {
		return all(key).anyMatch((value) -> value.node().isString() ? !value.node().asString().isBlank()
				: value.node().isNumber() || !value.node().isEmpty());
	}

	/** The first value that is a line. */
	String line(Key key) {
		return first(all(key).map(Json::line));
	}

	/** The first value that is a text of any length. */
	String text(Key key) {
		return first(all(key).map(Json::prose));
	}

	/** The elements of the first value that has any. */
	List<String> lines(Key key) {
		return all(key).map(Json::lines).filter((lines) -> !lines.isEmpty()).findFirst().orElse(List.of());
	}

	boolean isTrue(Key key) {
		return all(key).anyMatch(Json::isTrue);
	}

	private static String first(Stream<String> texts) {
		return texts.filter((text) -> !text.isEmpty()).findFirst().orElse("");
	}

}
