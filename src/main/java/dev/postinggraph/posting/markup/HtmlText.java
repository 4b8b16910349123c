package dev.postinggraph.posting.markup;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Makes readable text of HTML by its block structure: an empty line between paragraphs,
 * and a line with a hyphen for each item of a list. Walks without recursion, so that deep
 * nesting does no harm.
 */
public final class HtmlText implements NodeFilter {

	private static final Set<String> UNSEEN = Set.of("head", "script", "style", "noscript", "template", "svg", "iframe",
			"object", "select", "textarea");

	/**
	 * Blocks that begin on a new line, but without an empty one before; so do those in a
	 * list's item.
	 */
	private static final Set<String> TIGHT = Set.of("li", "tr", "dt", "dd");

	private static final String BOLD = "**";

	private static final int LONGEST_HEADING = 100;

	private static final int NEW_LINE = 1;

	private static final int EMPTY_LINE = 2;

	private final StringBuilder text = new StringBuilder();

	private int pendingBreaks;

	private boolean pendingSpace;

	private String pendingMark = "";

	private final boolean headings;

	private HtmlText(boolean headings) {
		this.headings = headings;
	}

	/**
	 * The text that a reader of a page sees.
	 * @param root the element to read
	 * @return its text, without white space around it
	 */
	public static String of(Element root) {
		return of(root, false);
	}

	/**
	 * The text that a reader of a page sees, with its headings marked as Markdown does,
	 * and paragraphs all in bold as well.
	 * @param root the element to read
	 * @return its text, without white space around it
	 */
	public static String withHeadings(Element root) {
		return of(root, true);
	}

	private static String of(Element root, boolean headings) {
		HtmlText text = new HtmlText(headings);
		root.filter(text);
		return text.text.toString();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode words) {
			append(words.getWholeText());
		}
		else if (node instanceof Element element) {
			if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
				return FilterResult.SKIP_ENTIRELY;
			}
			begin(element);
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			if (this.headings && isBoldAlone(element)) {
				this.text.append(BOLD);
			}
			breakLine(element);
		}
		return FilterResult.CONTINUE;
	}

	/** Many headings are no more than a short paragraph in bold. */
	private static boolean isBoldAlone(Element element) {
		Element parent = element.parent();
		if (parent == null || !(element.nameIs("strong") || element.nameIs("b")) || !parent.nameIs("p")) {
			return false;
		}
		String words = element.text();
		return !words.isBlank() && words.length() <= LONGEST_HEADING && words.equals(parent.text());
	}

	private void begin(Element element) {
		switch (element.normalName()) {
			case "br" -> this.pendingBreaks = Math.min(EMPTY_LINE, this.pendingBreaks + 1);
			case "td", "th" -> this.pendingSpace = true;
			case "li" -> {
				breakLine(element);
				this.pendingMark = "- ";
			}
			case "h1", "h2", "h3", "h4", "h5", "h6" -> {
				breakLine(element);
				this.pendingMark = this.headings ? "#".repeat(element.normalName().charAt(1) - '0') + " " : "";
			}
			default -> {
				breakLine(element);
				this.pendingMark += (this.headings && isBoldAlone(element)) ? BOLD : "";
			}
		}
	}

	private void breakLine(Element element) {
		Element parent = element.parent();
		if (TIGHT.contains(element.normalName()) || (parent != null && parent.nameIs("li") && element.isBlock())) {
			this.pendingBreaks = Math.max(this.pendingBreaks, NEW_LINE);
		}
		else if (element.isBlock() && !element.nameIs("td") && !element.nameIs("th")) {
			this.pendingBreaks = EMPTY_LINE;
		}
	}

	private void append(String words) {
		int at = 0;
		while (at < words.length()) {
			int start = at;
			while (at < words.length() && !isSpace(words.charAt(at))) {
				at++;
			}
			if (at > start) {
				separate();
				this.text.append(words, start, at);
			}
			else {
				this.pendingSpace = true;
				at++;
			}
		}
	}

	private static boolean isSpace(char character) {
		return character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f';
	}

	private void separate() {
		if (!this.text.isEmpty() && this.pendingBreaks > 0) {
			this.text.repeat('\n', this.pendingBreaks);
		}
		else if (!this.text.isEmpty() && this.pendingSpace) {
			this.text.append(' ');
		}
		this.text.append(this.pendingMark);
		this.pendingBreaks = 0;
		this.pendingSpace = false;
		this.pendingMark = "";
	}

}
