package dev.postinggraph.posting.markup;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads Markdown to the <a href="https://spec.commonmark.org/">CommonMark
 * specification</a>.
 */
public final class Markdown {

	/** How deep quotes and lists may nest; nobody writes more than a few. */
	private static final int MAX_DEPTH = 100;

	private static final Parser PARSER = Parser.builder()
		.maxOpenBlockParsers(MAX_DEPTH)
		.customInlineContentParserFactory(new UnclosedTags())
		.build();

	/** In the value of a field, "1." begins no list. */
	private static final Parser INLINE = Parser.builder()
		.enabledBlockTypes(Set.of())
		.customInlineContentParserFactory(new UnclosedTags())
		.build();

	/**
	 * A link without an address, or without its end: its words are still worth something.
	 */
	private static final Pattern BROKEN_LINK = Pattern.compile("\\[([^\\[\\]]{1,200})\\]\\([^()]*\\)?");

	private static final HtmlRenderer HTML = HtmlRenderer.builder().build();

	private Markdown() {
	}

	/**
	 * Renders a text; HTML in it is passed on as it is.
	 * @param markdown the text
	 * @return unsafe HTML
	 */
	public static String toHtml(String markdown) {
		return HTML.render(PARSER.parse(markdown));
	}

	/**
	 * Takes the markup from a line that is no block of its own.
	 * @param markdown the words of a heading or the value of a field
	 * @return its words
	 */
	public static String toText(String markdown) {
		String text = Jsoup.parseBodyFragment(HTML.render(INLINE.parse(markdown))).text();
		return BROKEN_LINK.matcher(text).replaceAll("$1");
	}

	/**
	 * The address that the first link leads to.
	 * @param markdown a line
	 * @return the address as stated, if there is a link
	 */
	public static Optional<String> link(String markdown) {
		FirstLink visitor = new FirstLink();
		INLINE.parse(markdown).accept(visitor);
		return Optional.ofNullable(visitor.destination);
	}

	private static final class FirstLink extends AbstractVisitor {

		private @Nullable String destination;

		@Override
		public void visit(Link link) {
			this.destination = (this.destination != null) ? this.destination : link.getDestination();
		}

	}

}
