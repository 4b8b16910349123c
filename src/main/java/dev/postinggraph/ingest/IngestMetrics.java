package dev.postinggraph.ingest;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.ingest.IngestReport.Stages;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/**
 * Counts what ingests of a kind do: the counters {@code posting-graph.ingest.documents}
 * and, by {@code outcome}, {@code posting-graph.ingest.postings}; the timer
 * {@code posting-graph.ingest.stages} by {@code stage}, once for each portion of
 * documents.
 */
final class IngestMetrics {

	private final Map<Change, Counter> changes = new EnumMap<>(Change.class);

	private final MeterRegistry meters;

	private final String kind;

	private final Counter documents;

	private final Counter rejected;

	private final Timer reading;

	private final Timer parsing;

	private final Timer writing;

	IngestMetrics(MeterRegistry meters, IngestKind kind) {
		this.meters = meters;
		this.kind = name(kind);
		this.documents = meters.counter("posting-graph.ingest.documents", "kind", this.kind);
		for (Change change : Change.values()) {
			this.changes.put(change, postings(name(change)));
		}
		this.rejected = postings("rejected");
		this.reading = stage("reading");
		this.parsing = stage("parsing");
		this.writing = stage("writing");
	}

	private Counter postings(String outcome) {
		return this.meters.counter("posting-graph.ingest.postings", "kind", this.kind, "outcome", outcome);
	}

	private Timer stage(String stage) {
		return this.meters.timer("posting-graph.ingest.stages", "kind", this.kind, "stage", stage);
	}

	private static String name(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	void count(DocumentOutcome outcome) {
		this.documents.increment();
		outcome.postings().forEach((written) -> Objects.requireNonNull(this.changes.get(written.change())).increment());
		this.rejected.increment(outcome.rejections().size());
	}

	void time(Stages stages) {
		this.reading.record(stages.reading());
		this.parsing.record(stages.parsing());
		this.writing.record(stages.writing());
	}

}
