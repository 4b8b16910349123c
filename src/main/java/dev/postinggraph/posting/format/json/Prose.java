package dev.postinggraph.posting.format.json;

import java.util.regex.Pattern;

import dev.postinggraph.posting.build.Content;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Texts of which no key says whether they are HTML, HTML that was escaped once more,
 * Markdown or plain.
 */
final class Prose {

	private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]{0,10}(?:\\s[^<>]{0,2000})?/?>");

	private static final Pattern ESCAPED_TAG = Pattern.compile("&(?:lt|#60|#x3[cC]);/?[a-zA-Z]");

	private static final Pattern MARKDOWN = Pattern.compile(
			"(?m)^ {0,3}#{1,6} \\S|\\*\\*[^*\\n]{1,200}\\*\\*|__[^_\\n]{1,200}__|\\[[^\\]\\n]{1,200}\\]\\(https?:");

	private Prose() {
	}

	/**
	 * The content that a title and a text make.
	 * @param title the title
	 * @param text the text in whatever it is written
	 * @return the content
	 */
	static Content content(String title, String text) {
		String unescaped = unescaped(text);
		if (isHtml(unescaped)) {
			return Content.ofHtml(title, unescaped);
		}
		return isMarkdown(unescaped) ? Content.ofMarkdown(title, unescaped)
				: Content.ofText(title, Parser.unescapeEntities(unescaped, false));
	}

	private static boolean isMarkdown(String text) {
		boolean marked = text.indexOf('#') >= 0 || text.contains("**") || text.contains("__") || text.contains("](");
		return marked && MARKDOWN.matcher(text).find();
	}

	/**
	 * Takes one layer of escaping from HTML that has it.
	 * @param text a text
	 * @return the HTML, or the text itself
	 */
	static String unescaped(String text) {
		return text.indexOf('&') >= 0 && ESCAPED_TAG.matcher(text).find() && !isHtml(text)
				? Parser.unescapeEntities(text, false) : text;
	}

	/**
	 * One part of a posting that states its parts apart.
	 * @param heading its heading; may be empty
	 * @param text its text; may be empty
	 * @return it as HTML; empty if there is no text
	 */
	static String part(String heading, String text) {
		if (text.isBlank()) {
			return "";
		}
		String unescaped = unescaped(text);
		String html = isHtml(unescaped) ? unescaped
				: "<p>" + Entities.escape(unescaped).replaceAll("\\R", "<br>") + "</p>";
		String above = heading.isBlank() ? "" : "<h3>" + Entities.escape(heading) + "</h3>\n";
		return above + (html.startsWith("<li") ? "<ul>" + html + "</ul>" : html) + "\n";
	}

	private static boolean isHtml(String text) {
		return text.indexOf('<') >= 0 && TAG.matcher(text).find();
	}

}
