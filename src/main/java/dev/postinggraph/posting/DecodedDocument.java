package dev.postinggraph.posting;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import dev.postinggraph.document.Document;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document whose bytes were read as text, and as what that text may be: JSON, XML, a
 * page. Each is parsed once, when a format first asks for it. Not safe for use by several
 * threads.
 */
public final class DecodedDocument {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
		.build();

	/** How deep elements may nest; every tag costs the parser a walk up all of them. */
	private static final int MAX_DEPTH = 100;

	private static final String ANYWHERE = "";

	/** What only HTML begins with. */
	private static final Pattern PAGE = Pattern.compile("(?i)\\s{0,99}<(?:!doctype\\s{1,9}html|html)\\b");

	private final Document source;

	private final String text;

	private final Lazy<Optional<JsonNode>> json = new Lazy<>(this::parseJson);

	private final Lazy<Optional<org.jsoup.nodes.Document>> xml = new Lazy<>(
			() -> PAGE.matcher(this.text()).lookingAt() ? Optional.empty() : parse(Parser.xmlParser()));

	private final Lazy<Optional<org.jsoup.nodes.Document>> html = new Lazy<>(() -> parse(Parser.htmlParser()));

	/**
	 * A document with its text.
	 * @param source the document
	 * @param text its whole text, without the byte order mark if there was one
	 */
	public DecodedDocument(Document source, String text) {
		this.source = source;
		this.text = text;
	}

	/**
	 * The document as it came.
	 * @return the document
	 */
	public Document source() {
		return this.source;
	}

	/**
	 * Its whole text.
	 * @return the text, without a byte order mark
	 */
	public String text() {
		return this.text;
	}

	/**
	 * The document as one value of JSON.
	 * @return the object or array that it is, or empty if it is none or broken
	 */
	public Optional<JsonNode> json() {
		return this.json.get();
	}

	/**
	 * The document as XML. No entity but those of XML itself is resolved.
	 * @return the tree, or empty if it does not begin with a tag, or begins as pages do
	 */
	public Optional<org.jsoup.nodes.Document> xml() {
		return this.xml.get();
	}

	/**
	 * The document as browsers read a page.
	 * @return the page, or empty if it does not begin with a tag
	 */
	public Optional<org.jsoup.nodes.Document> html() {
		return this.html.get();
	}

	private Optional<JsonNode> parseJson() {
		char first = first();
		if (first != '{' && first != '[') {
			return Optional.empty();
		}
		try {
			return Optional.of(JSON.readTree(this.text));
		}
		catch (JacksonException ex) {
			return Optional.empty();
		}
	}

	private Optional<org.jsoup.nodes.Document> parse(Parser parser) {
		String base = (this.source.url() != null) ? this.source.url() : ANYWHERE;
		return (first() == '<') ? Optional.of(Jsoup.parse(this.text, base, parser.setMaxDepth(MAX_DEPTH)))
				: Optional.empty();
	}

	private char first() {
		return this.text.stripLeading().charAt(0);
	}

	/** A value that is made when it is first asked for. */
	private static final class Lazy<T> {

		private final Supplier<T> make;

		private @Nullable T value;

		Lazy(Supplier<T> make) {
			this.make = make;
		}

		T get() {
			T made = (this.value != null) ? this.value : this.make.get();
			this.value = made;
			return made;
		}

	}

}
