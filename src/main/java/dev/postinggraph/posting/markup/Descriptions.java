package dev.postinggraph.posting.markup;

import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * Makes descriptions that any page may show: formatting, lists, tables and links to the
 * web or by mail, and nothing that runs, loads or styles.
 */
public final class Descriptions {

	private static final Safelist SAFE = Safelist.relaxed()
		.removeTags("img")
		.removeProtocols("a", "href", "ftp")
		.addEnforcedAttribute("a", "rel", "nofollow noopener");

	private static final Cleaner CLEANER = new Cleaner(SAFE);

	/** An empty line. The end of a line in Windows is two characters, and one end. */
	private static final Pattern PARAGRAPH_END = Pattern.compile("(?>\\R)\\s*\\R");

	private static final Document.OutputSettings OUTPUT = new Document.OutputSettings().prettyPrint(false);

	/** How much of a description is kept, in characters; it is for people to read. */
	private static final int LONGEST = 200_000;

	/** A plain text that is no longer than {@link #LONGEST} however it is escaped. */
	private static final int LONGEST_SIMPLE = LONGEST / 8;

	private Descriptions() {
	}

	/**
	 * Cleans HTML of unknown origin.
	 * @param html a fragment of HTML
	 * @return what of it is safe, or null if no text is left
	 */
	public static @Nullable String ofHtml(String html) {
		return of(HtmlOrText.parse(shortened(html)));
	}

	/**
	 * Cleans HTML of unknown origin that was parsed.
	 * @param dirty a fragment of HTML; it stays as it is
	 * @return what of it is safe, or null if no text is left
	 */
	public static @Nullable String of(Document dirty) {
		String html = cleaned(dirty);
		String kept = (html.length() > LONGEST) ? cleaned(HtmlOrText.parse(shortened(html))) : html;
		return kept.isEmpty() ? null : kept;
	}

	private static String cleaned(Document dirty) {
		Document clean = CLEANER.clean(dirty);
		clean.outputSettings(OUTPUT);
		return clean.body().hasText() ? clean.body().html().strip() : "";
	}

	/**
	 * Renders Markdown; HTML in it is cleaned like any other.
	 * @param markdown a text in Markdown
	 * @return it as safe HTML, or null if it holds no text
	 */
	public static @Nullable String ofMarkdown(String markdown) {
		return ofHtml(Markdown.toHtml(shortened(markdown)));
	}

	/**
	 * Makes paragraphs of the blocks of plain text that empty lines divide.
	 * @param text a plain text
	 * @return it as HTML, or null if it is blank
	 */
	public static @Nullable String ofText(String text) {
		return isSimple(text) ? escaped(text) : ofEscaped(text);
	}

	private static @Nullable String ofEscaped(String text) {
		StringBuilder html = new StringBuilder();
		for (String paragraph : PARAGRAPH_END.split(shortened(text).strip(), -1)) {
			html.append("<p>").append(Entities.escape(paragraph.strip()).replaceAll("\\R", "<br>")).append("</p>\n");
		}
		return ofHtml(html.toString());
	}

	/**
	 * Whether a text has nothing that a parser and the cleaning would change: no control
	 * characters, line ends of other systems or spaces that are written as references.
	 */
	private static boolean isSimple(String text) {
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			boolean ascii = (character >= ' ' && character <= '~') || character == '\n' || character == '\t';
			boolean separator = character == '\u2028' || character == '\u2029';
			if (!ascii && (character <= '\u00A0' || separator || character >= Character.MIN_SURROGATE)) {
				return false;
			}
		}
		return text.length() <= LONGEST_SIMPLE && !text.isBlank();
	}

	/** What {@link #ofEscaped} makes of a simple text, without a parser. */
	private static String escaped(String text) {
		StringBuilder html = new StringBuilder();
		for (String paragraph : PARAGRAPH_END.split(text.strip(), -1)) {
			html.append("<p>");
			for (char character : paragraph.strip().toCharArray()) {
				switch (character) {
					case '&' -> html.append("&amp;");
					case '<' -> html.append("&lt;");
					case '>' -> html.append("&gt;");
					case '\n' -> html.append("<br>");
					default -> html.append(character);
				}
			}
			html.append("</p>\n");
		}
		return html.toString().strip();
	}

	private static String shortened(String text) {
		return text.substring(0, Math.min(LONGEST, text.length()));
	}

}
