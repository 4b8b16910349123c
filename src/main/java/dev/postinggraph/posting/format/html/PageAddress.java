package dev.postinggraph.posting.format.html;

import java.util.Optional;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.markup.Urls;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where a page is published.
 *
 * @param url its canonical address, if that is known
 */
record PageAddress(Optional<String> url) {

	/**
	 * The address that a page names, or else the one that its source told.
	 * @param page the page
	 * @param document the document that it is
	 * @return the address
	 */
	static PageAddress of(Document page, DecodedDocument document) {
		Element canonical = page.selectFirst("link[rel=canonical][href]");
		Element shared = page.selectFirst("meta[property=og:url][content]");
		return new PageAddress(Urls.page((canonical != null) ? canonical.absUrl("href") : null)
			.or(() -> Urls.page((shared != null) ? shared.absUrl("content") : null))
			.or(() -> Urls.page(document.source().url())));
	}

	/**
	 * An address on the page.
	 * @param link an address, possibly relative to the page's
	 * @return the whole address, if it is that of a page
	 */
	Optional<String> absolute(String link) {
		return Urls.page(this.url.map((base) -> StringUtil.resolve(base, link)).orElse(link));
	}

	/**
	 * The site that lists the posting.
	 * @return the site, or null if the address is not known
	 */
	@Nullable Board board() {
		return Urls.host(this.url.orElse(null)).map((host) -> new Board(host, "https://" + host)).orElse(null);
	}

}
