package dev.postinggraph.posting.format.text;

import java.util.Optional;
import java.util.regex.Pattern;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.markup.Descriptions;
import dev.postinggraph.posting.markup.HtmlText;
import dev.postinggraph.posting.markup.Urls;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page of Perik.ai as HTML. It is read by what it shows, like its text, and not by its
 * class names, which change with every redesign; only links need the markup.
 */
final class PerikAiHtml implements PostingFormat {

	private static final String HOST = "perik.ai";

	private static final String NAME = "Perik.ai";

	private static final Pattern HTML = Pattern.compile(
			"(?i)\\s*(?:<!--(?s:.{0,500}?)-->\\s*|<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype html|html|head|body|title|meta|main|article)\\b");

	/** How deep elements may nest; every tag costs the parser a walk up all of them. */
	private static final int MAX_DEPTH = 100;

	/** The notice at the end begins thus; it is no part of the description. */
	private static final String NOTICE = "This listing was aggregated by";

	@Override
	public boolean recognises(DecodedDocument document) {
		String text = document.text();
		if (!HTML.matcher(text).lookingAt() || !(text.contains(HOST) || text.contains(NAME))) {
			return false;
		}
		Document page = parse(document);
		return Urls.host(canonical(page)).filter(HOST::equals).isPresent() || PerikAiPage.isOne(HtmlText.of(page));
	}

	@Override
	public Reading read(DecodedDocument document) {
		Document page = parse(document);
		String url = Urls.page(canonical(page)).or(() -> Urls.page(document.source().url())).orElse(null);
		String applyUrl = page.select("a[href]")
			.stream()
			.filter((link) -> link.text().startsWith("Apply on "))
			.findFirst()
			.flatMap((link) -> Urls.pageOrMail(link.absUrl("href")))
			.orElse(null);
		return new PerikAiPage(HtmlText.of(page))
			.read(new PerikAiPage.Markup(url, applyUrl, description(page), document.source().seenAt()));
	}

	private static Document parse(DecodedDocument document) {
		String base = Urls.page(document.source().url()).orElse("https://" + HOST + "/");
		return Jsoup.parse(document.text(), base, Parser.htmlParser().setMaxDepth(MAX_DEPTH));
	}

	private static @Nullable String canonical(Document page) {
		return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
			.map((link) -> link.absUrl("href"))
			.orElse(null);
	}

	/** What follows the heading beside it, up to the notice. */
	private static @Nullable String description(Document page) {
		for (Element heading : page.select("h1, h2, h3, h4")) {
			if (heading.text().equalsIgnoreCase("About this role")) {
				StringBuilder html = new StringBuilder();
				Element next = heading.nextElementSibling();
				while (next != null && !next.text().startsWith(NOTICE)) {
					html.append(next.outerHtml());
					next = next.nextElementSibling();
				}
				return Descriptions.ofHtml(html.toString());
			}
		}
		return null;
	}

}
