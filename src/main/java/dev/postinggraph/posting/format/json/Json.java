package dev.postinggraph.posting.format.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import dev.postinggraph.posting.markup.HtmlOrText;
import dev.postinggraph.posting.markup.Mojibake;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of JSON that is read as if it were an object: what is missing, null or of
 * another type than the one asked for is simply not there. Texts are freed of double
 * encoding.
 *
 * @param node the value
 */
record Json(JsonNode node) {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,6})?");

	private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}\\u200B\\uFEFF]+");

	/** Below it, every whole number is one exactly. */
	private static final double LARGEST = 1e15;

	/** Keys by which an object that stands for a name tells it. */
	private static final List<String> NAMES = List.of("name", "label", "title", "value", "text", "displayName",
			"display_name", "rendered");

	/** Keys by which an object has the text that it stands for. */
	private static final List<String> PROSE = List.of("html", "rendered", "text", "plain", "value", "content",
			"description");

	/** The longest value that is a line: a title, a name, a place. */
	private static final int LONGEST_LINE = 4000;

	boolean isObject() {
		return this.node.isObject();
	}

	/** Whether there are such keys, all of them with a value. */
	boolean has(String... keys) {
		for (String key : keys) {
			JsonNode value = this.node.get(key);
			if (value == null || value.isNull()) {
				return false;
			}
		}
		return true;
	}

	/**
	 * The text at length, of which no more is known than that it is one: of an object,
	 * that of its parts; of an array, all of them.
	 */
	String prose() {
		if (isObject()) {
			return PROSE.stream().map(this::text).filter((text) -> !text.isEmpty()).findFirst().orElse("");
		}
		return this.node.isArray() ? String.join("\n", lines()) : text();
	}

	Json in(String key) {
		return new Json(this.node.path(key));
	}

	/** The text itself, if it is a text or a number; else an empty one. */
	String text() {
		if (this.node.isString()) {
			return Mojibake.repaired(this.node.asString()).strip();
		}
		BigDecimal number = this.node.isIntegralNumber() ? null : number();
		return (number != null) ? number.toPlainString() : this.node.isIntegralNumber() ? this.node.asString() : "";
	}

	String text(String key) {
		return in(key).text();
	}

	/**
	 * The value as one line of plain text: markup and character references belong to
	 * pages. Of an object, its name.
	 */
	String line() {
		if (isObject()) {
			return NAMES.stream()
				.map((key) -> in(key).scalarLine())
				.filter((name) -> !name.isEmpty())
				.findFirst()
				.orElse("");
		}
		return scalarLine();
	}

	String line(String key) {
		return in(key).line();
	}

	private String scalarLine() {
		String text = text();
		if (text.length() > LONGEST_LINE) {
			return "";
		}
		boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
		String words = marked ? HtmlOrText.parse(text).text() : text;
		return isPlain(words) ? words.strip() : SPACE.matcher(words).replaceAll(" ").strip();
	}

	/** Whether it is printable ASCII with single spaces, as most short texts are. */
	private static boolean isPlain(String words) {
		for (int i = 0; i < words.length(); i++) {
			char character = words.charAt(i);
			boolean doubled = character == ' ' && i > 0 && words.charAt(i - 1) == ' ';
			if (character < ' ' || character > '~' || doubled) {
				return false;
			}
		}
		return true;
	}

	/** The elements of an array; of any other value, itself. */
	List<Json> each() {
		if (this.node.isArray()) {
			List<Json> elements = new ArrayList<>(this.node.size());
			this.node.forEach((element) -> elements.add(new Json(element)));
			return elements;
		}
		return (this.node.isMissingNode() || this.node.isNull()) ? List.of() : List.of(this);
	}

	List<Json> each(String key) {
		return in(key).each();
	}

	/** The elements as lines, without empty ones. */
	List<String> lines() {
		return each().stream().map(Json::line).filter((line) -> !line.isEmpty()).toList();
	}

	List<String> lines(String key) {
		return in(key).lines();
	}

	/** The number, also where it is written as a text. */
	@Nullable BigDecimal number() {
		if (this.node.isNumber()) {
			double value = this.node.doubleValue();
			return (Math.abs(value) < LARGEST) ? BigDecimal.valueOf(value) : null;
		}
		String text = this.node.isString() ? this.node.asString().strip().replace(",", "") : "";
		return NUMBER.matcher(text).matches() ? new BigDecimal(text) : null;
	}

	@Nullable BigDecimal number(String key) {
		return in(key).number();
	}

	/** Whether it is true, also where that is written as a text. */
	boolean isTrue() {
		return this.node.isBoolean() ? this.node.booleanValue() : "true".equalsIgnoreCase(text());
	}

	boolean isTrue(String key) {
		return in(key).isTrue();
	}

}
