package dev.postinggraph.document.web;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.document.Supply.NotSupplied;
import org.jspecify.annotations.Nullable;

/**
 * Says which pages a source has.
 */
public sealed interface Listing permits Listing.One, SitemapListing, SmartRecruitersListing {

	/**
	 * Reads the listing.
	 * @param fetcher fetches it
	 * @return its pages
	 * @throws InterruptedException if nobody waits for it any more
	 */
	Pages read(WebFetcher fetcher) throws InterruptedException;

	/**
	 * A page that is all there is: a board's whole listing, a feed.
	 *
	 * @param address where it is fetched
	 * @param url the address that it is known by, or null if that tells nothing of its
	 * postings
	 */
	record One(URI address, @Nullable String url) implements Listing {

		@Override
		public Pages read(WebFetcher fetcher) {
			return new Pages(List.of(new Page(this.address, this.url, null)), List.of());
		}

	}

	/**
	 * A page in a listing.
	 *
	 * @param address where it is fetched
	 * @param url the address that its posting is known by, or null if that is not told
	 * @param changedAt when it changed last as the listing says, or null
	 */
	record Page(URI address, @Nullable String url, @Nullable Instant changedAt) {

	}

	/**
	 * What a listing holds.
	 *
	 * @param pages the pages
	 * @param missing parts of the listing that can't be read and why: if there are any,
	 * there are pages that it does not tell of
	 */
	record Pages(List<Page> pages, List<NotSupplied> missing) {

		public Pages {
			pages = List.copyOf(pages);
			missing = List.copyOf(missing);
		}

		Pages and(Pages others) {
			List<Page> all = new ArrayList<>(this.pages);
			all.addAll(others.pages);
			List<NotSupplied> reasons = new ArrayList<>(this.missing);
			reasons.addAll(others.missing);
			return new Pages(all, reasons);
		}

		static Pages missing(URI part, String reason) {
			return new Pages(List.of(), List.of(new NotSupplied(part.toString(), reason)));
		}

	}

}
