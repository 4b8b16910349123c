package dev.postinggraph.ingest;

import java.util.EnumMap;
import java.util.Map;

import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.ingest.IngestReport.Stages;

/**
 * Counts outcomes as they come.
 */
final class Tally {

	private final Map<Change, Integer> changes = new EnumMap<>(Change.class);

	private final Reasons reasons = new Reasons();

	void add(DocumentOutcome outcome) {
		outcome.postings().forEach((written) -> this.changes.merge(written.change(), 1, Integer::sum));
		outcome.rejections().forEach(this.reasons::add);
	}

	IngestReport report(Stages stages) {
		return new IngestReport(count(Change.LOADED), count(Change.UPDATED), count(Change.UNCHANGED),
				this.reasons.count(), this.reasons.mostFrequent(), stages);
	}

	private int count(Change change) {
		return this.changes.getOrDefault(change, 0);
	}

}
