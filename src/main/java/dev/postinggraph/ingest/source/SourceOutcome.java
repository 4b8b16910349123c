package dev.postinggraph.ingest.source;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import dev.postinggraph.ingest.IngestReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of running a source once; told as an application event as soon as it is in
 * the graph. Together with what is there already it says which postings the source lists:
 * those of {@code postings}, and those that were read earlier from the pages in
 * {@code unchanged}. Where the run is complete, it lists no others.
 *
 * @param source the source
 * @param at when the run began
 * @param documents how many documents it supplied
 * @param report what came of them
 * @param rejections the first of what was rejected, with the name of the document
 * @param postings the ids of the postings that they hold
 * @param unchanged the addresses of pages that the source lists and that were not read
 * again, since they have not changed
 * @param complete whether all that the source lists has been read, now or before, and
 * nothing of it was rejected
 * @param error why the source could not be fetched or not be ingested, a sentence for a
 * person, or null if it could
 */
public record SourceOutcome(Source source, Instant at, int documents, IngestReport report, List<String> rejections,
		Set<String> postings, Set<String> unchanged, boolean complete, @Nullable String error) {

	public SourceOutcome {
		rejections = List.copyOf(rejections);
		postings = Set.copyOf(postings);
		unchanged = Set.copyOf(unchanged);
	}

	/** Of a run that was broken off. */
	static SourceOutcome failed(Source source, Instant at, String error) {
		return new SourceOutcome(source, at, 0, IngestReport.ofNothing(), List.of(), Set.of(), Set.of(), false, error);
	}

}
