package dev.postinggraph.posting.format.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.postinggraph.posting.build.FieldName;

/**
 * An object whose values are asked for by what their keys mean.
 */
final class KeyedJob {

	/** An object of more keys is a table of something, and no posting. */
	private static final int MOST_KEYS = 500;

	/** The values of each key by the place of their names, the best one first. */
	private final Map<FieldName, Map<Integer, Json>> values = new EnumMap<>(FieldName.class);

	/**
	 * An object.
	 * @param job the object; of any other value, nothing is found
	 */
	KeyedJob(Json job) {
		if (job.node().size() <= MOST_KEYS) {
			job.node().properties().forEach((property) -> {
				if (!property.getValue().isNull()) {
					put(property.getKey(), new Json(property.getValue()));
				}
			});
		}
	}

	private void put(String name, Json value) {
		for (FieldName.Use use : FieldName.uses(name)) {
			this.values.computeIfAbsent(use.field(), (absent) -> new TreeMap<>()).putIfAbsent(use.place(), value);
		}
	}

	/** The values that a key has under any of its names, the best one first. */
	Stream<Json> all(FieldName key) {
		return this.values.getOrDefault(key, Map.of()).values().stream();
	}

	Optional<Json> first(FieldName key, Predicate<Json> wanted) {
		return all(key).filter(wanted).findFirst();
	}

	boolean has(FieldName key) {
		return this.values.containsKey(key) && all(key).anyMatch((value) -> value.node().isString()
				? !value.node().asString().isBlank() : value.node().isNumber() || !value.node().isEmpty());
	}

	/** The first value that is a line. */
	String line(FieldName key) {
		return first(all(key).map(Json::line));
	}

	/** The first value that is a text of any length. */
	String text(FieldName key) {
		return first(all(key).map(Json::prose));
	}

	/** The elements of the first value that has any. */
	List<String> lines(FieldName key) {
		return all(key).map(Json::lines).filter((lines) -> !lines.isEmpty()).findFirst().orElse(List.of());
	}

	boolean isTrue(FieldName key) {
		return all(key).anyMatch(Json::isTrue);
	}

	private static String first(Stream<String> texts) {
		return texts.filter((text) -> !text.isEmpty()).findFirst().orElse("");
	}

}
