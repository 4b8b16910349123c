package dev.postinggraph.document.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.DocumentContents;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.NotSupplied;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a source of the web: reads its listing, and of its pages those that are
 * new or have changed. What it has found can be asked for once its stream has been read
 * to the end. For use by one thread.
 */
public final class Crawl {

	private final WebFetcher fetcher;

	private final Listing listing;

	private final Map<String, KnownPage> known;

	private final int atMost;

	private final DocumentContents contents = new DocumentContents();

	private final List<KnownPage> fetched = new ArrayList<>();

	private final Set<String> listed = new HashSet<>();

	private final Set<String> unchanged = new HashSet<>();

	private final Map<String, String> failures = new LinkedHashMap<>();

	private boolean whole;

	/**
	 * A pass over a source.
	 * @param fetcher fetches from the web
	 * @param listing says which pages there are
	 * @param known what is remembered of pages, by their addresses
	 * @param atMost how many pages are asked for at most; the others' turn comes later
	 */
	public Crawl(WebFetcher fetcher, Listing listing, Map<String, KnownPage> known, int atMost) {
		this.fetcher = fetcher;
		this.listing = listing;
		this.known = Map.copyOf(known);
		this.atMost = atMost;
	}

	/**
	 * The documents, each fetched when the stream arrives at it.
	 * @return a value for each that is new or has changed, supplied or not
	 * @throws CancellationException in reading it, if its thread is interrupted
	 */
	public Stream<Supply> stream() {
		return Stream.of(this.listing).flatMap(this::stream);
	}

	private Stream<Supply> stream(Listing from) {
		Listing.Pages pages = pages(from);
		pages.missing().forEach((missing) -> this.failures.put(missing.name(), missing.reason()));
		List<Listing.Page> each = pages.pages().stream().filter((page) -> this.listed.add(url(page))).toList();
		if (!pages.missing().isEmpty()) {
			this.listed.addAll(this.known.keySet());
		}
		List<Listing.Page> changed = each.stream().filter(this::mayHaveChanged).toList();
		this.whole = pages.missing().isEmpty() && changed.size() <= this.atMost;
		Stream<Listing.Page> next = changed.stream()
			.sorted(Comparator.comparingLong(this::lastFetched))
			.limit(this.atMost);
		return Stream.concat(pages.missing().stream(), next.flatMap(this::fetch));
	}

	private Listing.Pages pages(Listing from) {
		try {
			return from.read(this.fetcher);
		}
		catch (InterruptedException ex) {
			throw cancelled();
		}
	}

	private boolean mayHaveChanged(Listing.Page page) {
		KnownPage before = this.known.get(url(page));
		boolean same = before != null && page.changedAt() != null && page.changedAt().equals(before.changedAt());
		return !same || !this.unchanged.add(url(page));
	}

	/** New pages come first, then those that have not been looked at for longest. */
	private long lastFetched(Listing.Page page) {
		KnownPage before = this.known.get(url(page));
		return (before != null) ? before.fetchedAt().toEpochMilli() : Long.MIN_VALUE;
	}

	private Stream<Supply> fetch(Listing.Page page) {
		String url = url(page);
		KnownPage before = this.known.get(url);
		try {
			return switch (this.fetcher.fetch(page.address(),
					(before != null) ? before.validators() : Validators.NONE)) {
				case Fetched.Content content -> {
					this.fetched.add(new KnownPage(url, content.validators(), page.changedAt(), content.at()));
					yield this.contents
						.stream(new Document(url, content.content(), content.mediaType(), page.url(), content.at()));
				}
				case Fetched.NotModified _ -> {
					this.unchanged.add(url);
					yield Stream.empty();
				}
				case Fetched.Gone(String reason) -> gone(url, reason);
				case Fetched.Failed(String reason) -> notSupplied(url, reason);
			};
		}
		catch (InterruptedException ex) {
			throw cancelled();
		}
	}

	/** Listings are often behind with what is not there any more. */
	private Stream<Supply> gone(String url, String reason) {
		if (this.listing instanceof Listing.One) {
			return notSupplied(url, reason);
		}
		this.listed.remove(url);
		return Stream.empty();
	}

	private Stream<Supply> notSupplied(String url, String reason) {
		this.failures.put(url, reason);
		return Stream.of(new NotSupplied(url, reason));
	}

	private static CancellationException cancelled() {
		Thread.currentThread().interrupt();
		return new CancellationException("Fetching was stopped before its end");
	}

	private static String url(Listing.Page page) {
		return page.address().toString();
	}

	/**
	 * Whether all that the source lists has been read, now or before: what it does not
	 * list is not there any more.
	 * @return whether nothing is missing
	 */
	public boolean isComplete() {
		return this.whole && this.failures.isEmpty();
	}

	/**
	 * The pages that were read, to be remembered once their postings are in the graph.
	 * @return the pages
	 */
	public List<KnownPage> fetched() {
		return List.copyOf(this.fetched);
	}

	/**
	 * All pages that the source lists and that are there; where its listing could not be
	 * read in full, also those that it listed before.
	 * @return their addresses
	 */
	public Set<String> listed() {
		return Set.copyOf(this.listed);
	}

	/**
	 * Pages that the source lists and that were not read again, since they have not
	 * changed.
	 * @return their addresses
	 */
	public Set<String> unchanged() {
		return Set.copyOf(this.unchanged);
	}

	/**
	 * Why nothing at all could be read.
	 * @return a sentence, or null if something was read or there is nothing new
	 */
	public @Nullable String failure() {
		boolean nothing = this.fetched.isEmpty() && this.unchanged.isEmpty();
		return (nothing && !this.failures.isEmpty()) ? this.failures.values().iterator().next() : null;
	}

}
