package dev.postinggraph.ingest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.ingest.IngestReport.Rejection;

/**
 * Counts outcomes as they come.
 */
final class Tally {

	private final Map<Change, Integer> changes = new EnumMap<>(Change.class);

	private final List<Rejection> rejections = new ArrayList<>();

	void add(DocumentOutcome outcome) {
		outcome.postings().forEach((written) -> this.changes.merge(written.change(), 1, Integer::sum));
		outcome.rejections().forEach((reason) -> this.rejections.add(new Rejection(outcome.document(), reason)));
	}

	IngestReport report() {
		return new IngestReport(count(Change.LOADED), count(Change.UPDATED), count(Change.UNCHANGED), this.rejections);
	}

	private int count(Change change) {
		return this.changes.getOrDefault(change, 0);
	}

}
