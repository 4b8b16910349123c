package dev.postinggraph.posting.format.html;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.postinggraph.posting.markup.HtmlOrText;

/**
 * A <a href="https://schema.org/Thing">thing of schema.org</a>. Publishers write a name
 * where a thing should stand and a thing where a text should, so that both are answered.
 *
 * @param types the names of its types, without the vocabulary's address
 * @param properties the values of each property, by its name without the vocabulary's
 * address
 */
record Thing(Set<String> types, Map<String, List<Value>> properties) implements Value {

	static final String JOB_POSTING = "JobPosting";

	/** What stands for a thing where a text is asked for, in this order. */
	private static final List<String> NAMES = List.of("name", "value", "legalName", "@id");

	Thing {
		types = Set.copyOf(types);
		properties = Map.copyOf(properties);
	}

	/**
	 * The name of a type or property without its vocabulary.
	 * @param term such as {@code https://schema.org/JobPosting} or {@code schema:title}
	 * @return such as {@code JobPosting}
	 */
	static String localName(String term) {
		String stripped = term.strip();
		int end = Math.max(stripped.lastIndexOf('/'), Math.max(stripped.lastIndexOf('#'), stripped.lastIndexOf(':')));
		return stripped.substring(end + 1);
	}

	boolean isPosting() {
		return this.types.contains(JOB_POSTING);
	}

	/**
	 * The values of a property.
	 * @param property its name
	 * @return the values in order; none if it is not stated
	 */
	List<Value> values(String property) {
		return this.properties.getOrDefault(property, List.of());
	}

	/**
	 * The things among the values of a property.
	 * @param property its name
	 * @return the things in order
	 */
	List<Thing> things(String property) {
		return values(property).stream().filter(Thing.class::isInstance).map(Thing.class::cast).toList();
	}

	/**
	 * The texts of a property as stated, markup and all.
	 * @param property its name
	 * @return the texts in order, a thing's name for the thing
	 */
	List<String> texts(String property) {
		return values(property).stream().flatMap(Thing::text).toList();
	}

	/**
	 * The first text of the first property that has one.
	 * @param properties names, the preferred one first
	 * @return the text as plain text, if there is one
	 */
	Optional<String> plain(String... properties) {
		return Arrays.stream(properties)
			.flatMap((property) -> texts(property).stream())
			.map(HtmlOrText::toPlain)
			.filter((text) -> !text.isBlank())
			.findFirst();
	}

	private static Stream<String> text(Value value) {
		return switch (value) {
			case Text(String text) -> Stream.of(text);
			case Thing thing -> NAMES.stream().flatMap((name) -> thing.texts(name).stream()).limit(1);
		};
	}

}
