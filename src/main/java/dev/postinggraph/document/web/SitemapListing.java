package dev.postinggraph.document.web;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Date;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import org.jspecify.annotations.Nullable;

/**
 * The pages that a <a href="https://www.sitemaps.org/protocol.html">sitemap</a> lists, or
 * an index of sitemaps with those that it names; plain or compressed.
 *
 * @param address the address of the sitemap
 * @param pages which of the addresses hold postings
 */
public record SitemapListing(URI address, Predicate<String> pages) implements Listing {

	/** Of an index with all its parts. */
	private static final int MAX_SITEMAPS = 200;

	/** Twice what one sitemap may have. */
	private static final int MAX_PAGES = 100_000;

	@Override
	public Pages read(WebFetcher fetcher) throws InterruptedException {
		Pages all = new Pages(List.of(), List.of());
		Deque<URI> open = new ArrayDeque<>(List.of(this.address));
		Set<URI> seen = new HashSet<>(open);
		while (!open.isEmpty() && seen.size() <= MAX_SITEMAPS && all.pages().size() <= MAX_PAGES) {
			all = all.and(read(fetcher, open.remove(), (part) -> {
				if (seen.add(part)) {
					open.add(part);
				}
			}));
		}
		return open.isEmpty() ? all
				: all.and(Pages.missing(this.address,
						"It has more than %d parts or %d pages; name those of its parts that have postings as sources."
							.formatted(MAX_SITEMAPS, MAX_PAGES)));
	}

	private Pages read(WebFetcher fetcher, URI sitemap, Consumer<URI> parts) throws InterruptedException {
		return switch (fetcher.fetch(sitemap, Validators.NONE)) {
			case Fetched.Content content -> read(sitemap, content, parts);
			case Fetched.NotModified _ -> Pages.missing(sitemap, "The server answers as if it had been asked before.");
			case Fetched.Gone(String reason) -> Pages.missing(sitemap, reason);
			case Fetched.Failed(String reason) -> Pages.missing(sitemap, reason);
		};
	}

	private Pages read(URI sitemap, Fetched.Content content, Consumer<URI> parts) {
		try {
			AbstractSiteMap read = new SiteMapParser(false).parseSiteMap(content.content(), content.address().toURL());
			if (read instanceof SiteMapIndex index) {
				index.getSitemaps().stream().map((part) -> uri(part.getUrl())).flatMap(Optional::stream).forEach(parts);
				return new Pages(List.of(), List.of());
			}
			return new Pages(pages(((SiteMap) read).getSiteMapUrls()), List.of());
		}
		catch (UnknownFormatException | IOException ex) {
			return Pages.missing(sitemap, "It is no sitemap: %s.".formatted(ex.getMessage()));
		}
	}

	private List<Page> pages(Collection<SiteMapURL> urls) {
		return urls.stream()
			.flatMap((url) -> uri(url.getUrl()).map((address) -> page(address, url.getLastModified())).stream())
			.filter((page) -> this.pages.test(page.address().toString()))
			.toList();
	}

	private static Page page(URI address, @Nullable Date changed) {
		return new Page(address, address.toString(), (changed != null) ? changed.toInstant() : null);
	}

	private static Optional<URI> uri(URL url) {
		return WebAddress.of(url.toString());
	}

}
