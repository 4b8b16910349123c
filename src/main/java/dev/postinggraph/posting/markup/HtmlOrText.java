package dev.postinggraph.posting.markup;

import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Texts of which the source does not say whether they are HTML, plain, or HTML that was
 * escaped once too often.
 */
public final class HtmlOrText {

	private static final Pattern TAG = Pattern.compile("</?(?:[a-z][a-z0-9]{0,9})(?:\\s[^<>]{0,2000})?/?>",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ESCAPED_TAG = Pattern.compile("&(?:amp;)?lt;/?[a-z][a-z0-9]{0,9}\\b",
			Pattern.CASE_INSENSITIVE);

	/** How deep elements may nest; every tag costs the parser a walk up all of them. */
	private static final int MAX_DEPTH = 100;

	/** How often a text may have been escaped; nobody does it three times. */
	private static final int MAX_ESCAPES = 2;

	/** A line's end that was escaped for JSON twice. */
	private static final Pattern ESCAPED_NEW_LINE = Pattern.compile("\\\\r\\\\n|\\\\n(?![a-z])");

	private HtmlOrText() {
	}

	/**
	 * Whether a text has tags.
	 * @param text any text
	 * @return whether it is to be read as HTML
	 */
	public static boolean isHtml(String text) {
		return TAG.matcher(text).find();
	}

	/**
	 * Takes back what was escaped once too often.
	 * @param text a text in any of the forms
	 * @return unsafe HTML, or a plain text without character references
	 */
	public static String unescape(String text) {
		String unescaped = text;
		for (int i = 0; i < MAX_ESCAPES && !isHtml(unescaped) && ESCAPED_TAG.matcher(unescaped).find(); i++) {
			unescaped = Parser.unescapeEntities(unescaped, false);
		}
		unescaped = ESCAPED_NEW_LINE.matcher(unescaped).replaceAll("\n");
		return isHtml(unescaped) ? unescaped : Parser.unescapeEntities(unescaped, false);
	}

	/**
	 * Parses HTML of unknown origin as browsers do, but for what nests deeper than
	 * anybody means.
	 * @param html a fragment of HTML
	 * @return a page that holds it
	 */
	public static Document parse(String html) {
		Document page = Document.createShell("");
		Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
		page.body().appendChildren(parser.parseFragmentInput(html, page.body(), ""));
		return page;
	}

	/**
	 * The words of a short text, such as a title.
	 * @param text a text in any of the forms
	 * @return its words on one line
	 */
	public static String toPlain(String text) {
		String unescaped = unescape(text);
		String words = isHtml(unescaped) ? parse(unescaped).text() : unescaped;
		return words.replaceAll("[\\s\\u00A0]+", " ").strip();
	}

}
