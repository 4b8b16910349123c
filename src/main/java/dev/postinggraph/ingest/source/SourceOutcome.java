package dev.postinggraph.ingest.source;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.postinggraph.ingest.IngestReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of running a source once; told as an application event as soon as it is in
 * the graph. Together with what is there already it says which postings the source lists:
 * those of {@code byDocument}, and those that were read earlier from the pages in
 * {@code unchanged}. Where the run is complete, it lists no others.
 *
 * @param source the source
 * @param at when the run began
 * @param documents how many documents it supplied
 * @param report what came of them
 * @param rejections the first of what was rejected, with the name of the document
 * @param byDocument the ids of the postings that they hold, by the documents' names
 * @param unchanged the addresses of pages that the source lists and that were not read
 * again, since they have not changed
 * @param complete whether all that the source lists has been read, now or before, and
 * nothing of it was rejected
 * @param error why the source could not be fetched or not be ingested, a sentence for a
 * person, or null if it could
 */
public record SourceOutcome(Source source, Instant at, int documents, IngestReport report, List<String> rejections,
		Map<String, Set<String>> byDocument, Set<String> unchanged, boolean complete, @Nullable String error) {

	public SourceOutcome {
		rejections = List.copyOf(rejections);
		byDocument = Map.copyOf(byDocument);
		unchanged = Set.copyOf(unchanged);
	}

	/**
	 * The ids of the postings that all documents hold.
	 * @return the ids
	 */
	public Set<String> postings() {
		return this.byDocument.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
	}

	/** The same by the pages that the documents came from, as a whole or in parts. */
	Map<String, Set<String>> byPage(Set<String> pages) {
		Map<String, Set<String>> byPage = new HashMap<>();
		this.byDocument.forEach((document, postings) -> page(document, pages)
			.ifPresent((page) -> byPage.computeIfAbsent(page, (_) -> new HashSet<>()).addAll(postings)));
		return byPage;
	}

	/** A part of a document is named after that and, behind a sign, itself. */
	private static Optional<String> page(String document, Set<String> pages) {
		String page = document;
		while (!pages.contains(page)) {
			int end = Math.max(page.lastIndexOf('#'), page.lastIndexOf('!'));
			if (end < 0) {
				return Optional.empty();
			}
			page = page.substring(0, end);
		}
		return Optional.of(page);
	}

	/** Of a run that was broken off. */
	static SourceOutcome failed(Source source, Instant at, String error) {
		return new SourceOutcome(source, at, 0, IngestReport.ofNothing(), List.of(), Map.of(), Set.of(), false, error);
	}

}
