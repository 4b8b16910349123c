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

	private static final int NEW_LINE = 1;

	private static final int EMPTY_LINE = 2;

	private final StringBuilder text = new StringBuilder();

	private int pendingBreaks;

	private boolean pendingSpace;

	private String pendingMark = "";

	private HtmlText() {
	}

	/**
	 * The text that a reader of a page sees.
	 * @param root the element to read
	 * @return its text, without white space around it
	 */
	public static String of(Element root) {
		HtmlText text = new HtmlText();
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
			breakLine(element);
		}
		return FilterResult.CONTINUE;
	}

	private void begin(Element element) {
		switch (element.normalName()) {
			case "br" -> this.pendingBreaks = Math.min(EMPTY_LINE, this.pendingBreaks + 1);
			case "td", "th" -> this.pendingSpace = true;
			case "li" -> {
				breakLine(element);
				this.pendingMark = "- ";
			}
			default -> breakLine(element);
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
		for (int i = 0; i < words.length(); i++) {
			char character = words.charAt(i);
			if (character == ' ' || character == '\n' || character == '\t' || character == '\r' || character == '\f') {
				this.pendingSpace = true;
			}
			else {
				separate();
				this.text.append(character);
			}
		}
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
