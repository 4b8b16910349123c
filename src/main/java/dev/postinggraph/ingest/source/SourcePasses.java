package dev.postinggraph.ingest.source;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.postinggraph.document.web.Crawl;
import dev.postinggraph.document.web.KnownPage;
import dev.postinggraph.document.web.Listing;
import dev.postinggraph.document.web.SitemapListing;
import dev.postinggraph.document.web.Validators;
import dev.postinggraph.document.web.WebFetcher;
import dev.postinggraph.graph.source.PageState;
import dev.postinggraph.graph.source.SourceStore;

/**
 * Begins passes over sources with what the graph remembers of their pages.
 */
final class SourcePasses {

	/** More than any system lists that has a page for each posting. */
	private static final int ALL_OF_A_BOARD = 20_000;

	private final Sources sources;

	private final WebFetcher fetcher;

	private final SourceStore store;

	SourcePasses(Sources sources, WebFetcher fetcher, SourceStore store) {
		this.sources = sources;
		this.fetcher = fetcher;
		this.store = store;
	}

	Pass begin(Source source) {
		return switch (source.origin()) {
			case Origin.Folder(Path path) -> new Pass.OfFolder(path);
			case Origin.Board board ->
				crawl(source, board.system().listing(this.sources.base(board.system()), board.token()), ALL_OF_A_BOARD);
			case Origin.Feed feed -> crawl(source, new Listing.One(feed.url(), null), 1);
			case Origin.Sitemap sitemap -> {
				Predicate<String> pages = sitemap.pages().asPredicate();
				yield crawl(source, new SitemapListing(sitemap.url(), pages), sitemap.atMost());
			}
		};
	}

	private Pass crawl(Source source, Listing listing, int atMost) {
		return new Pass.OfWeb(new Crawl(this.fetcher, listing,
				this.store.pages(source.id())
					.stream()
					.map(SourcePasses::known)
					.collect(Collectors.toMap(KnownPage::url, Function.identity())),
				atMost));
	}

	private static KnownPage known(PageState page) {
		return new KnownPage(page.url(), new Validators(page.etag(), page.lastModified()), page.changedAt(),
				page.fetchedAt());
	}

	static PageState state(KnownPage page) {
		return new PageState(page.url(), page.validators().etag(), page.validators().lastModified(), page.changedAt(),
				page.fetchedAt());
	}

}
