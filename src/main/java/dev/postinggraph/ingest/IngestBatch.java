package dev.postinggraph.ingest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.graph.Sighting;
import dev.postinggraph.graph.WriteOutcome;
import dev.postinggraph.graph.WriteOutcome.Refused;
import dev.postinggraph.graph.WriteOutcome.Written;
import org.jspecify.annotations.Nullable;

/**
 * Collects parsed documents and writes their postings together: a transaction for each
 * would cost more than what it writes. Bounded in postings and in bytes, so that large
 * documents don't pile up in memory.
 */
final class IngestBatch {

	private static final int MAX_POSTINGS = 250;

	private static final int MAX_BYTES = 16 * 1024 * 1024;

	private final Function<List<Sighting>, List<WriteOutcome>> writer;

	private final Consumer<DocumentOutcome> outcomes;

	private final List<Entry> entries = new ArrayList<>();

	private int postings;

	private long bytes;

	IngestBatch(Function<List<Sighting>, List<WriteOutcome>> writer, Consumer<DocumentOutcome> outcomes) {
		this.writer = writer;
		this.outcomes = outcomes;
	}

	void add(Document document, Parsed parsed) {
		switch (parsed) {
			case Parsed.Resolved(List<ResolvedPosting> resolved, List<String> skipped) ->
				add(new Entry(document.name(), document, sightings(resolved, document.seenAt()), skipped));
			case Parsed.Rejected(String reason) ->
				add(new Entry(document.name(), document, List.of(), List.of(reason)));
		}
	}

	private static List<Sighting> sightings(List<ResolvedPosting> postings, Instant seenAt) {
		return postings.stream().map((posting) -> new Sighting(posting, seenAt)).toList();
	}

	void reject(NotSupplied missing) {
		add(new Entry(missing.name(), null, List.of(), List.of(missing.reason())));
	}

	private void add(Entry entry) {
		this.entries.add(entry);
		this.postings += entry.sightings().size();
		this.bytes += entry.size();
		if (this.postings >= MAX_POSTINGS || this.bytes >= MAX_BYTES || this.entries.size() >= MAX_POSTINGS) {
			write();
		}
	}

	/**
	 * Writes what has been collected and tells its outcomes.
	 */
	void write() {
		List<Sighting> sightings = this.entries.stream().flatMap((entry) -> entry.sightings().stream()).toList();
		Iterator<WriteOutcome> written = this.writer.apply(sightings).iterator();
		this.entries.forEach((entry) -> this.outcomes.accept(entry.outcome(written)));
		this.entries.clear();
		this.postings = 0;
		this.bytes = 0;
	}

	/**
	 * A document that waits to be written.
	 */
	private record Entry(String name, @Nullable Document document, List<Sighting> sightings, List<String> rejections) {

		private int size() {
			return (this.document != null) ? this.document.content().length : 0;
		}

		/** The outcome, with as many of the next write outcomes as there are postings. */
		private DocumentOutcome outcome(Iterator<WriteOutcome> outcomes) {
			List<Written> postings = new ArrayList<>();
			List<String> reasons = new ArrayList<>(this.rejections);
			for (int i = 0; i < this.sightings.size(); i++) {
				switch (outcomes.next()) {
					case Written written -> postings.add(written);
					case Refused refused -> reasons.add(refused.reason());
				}
			}
			return new DocumentOutcome(this.name, postings, reasons, reasons.isEmpty() ? null : this.document);
		}

	}

}
