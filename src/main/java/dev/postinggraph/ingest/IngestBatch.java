package dev.postinggraph.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.graph.SeenAgain;
import dev.postinggraph.graph.Sighting;
import dev.postinggraph.graph.WriteOutcome;
import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Refused;
import dev.postinggraph.graph.WriteOutcome.Written;

/**
 * Collects documents and writes their postings together: a transaction for each would
 * cost more than what it writes. Bounded in postings and in bytes, so that large
 * documents don't pile up in memory.
 */
final class IngestBatch {

	private static final int MAX_POSTINGS = 250;

	private static final int MAX_BYTES = 16 * 1024 * 1024;

	private final Parser parser;

	private final GraphWriter graph;

	private final Consumer<DocumentOutcome> outcomes;

	private final StageClock clock;

	private final List<Read> documents = new ArrayList<>();

	private int postings;

	private long bytes;

	IngestBatch(Parser parser, GraphWriter graph, Consumer<DocumentOutcome> outcomes, StageClock clock) {
		this.parser = parser;
		this.graph = graph;
		this.outcomes = outcomes;
		this.clock = clock;
	}

	void add(Read document) {
		this.documents.add(document);
		this.postings += document.postings();
		this.bytes += document.size();
		if (this.postings >= MAX_POSTINGS || this.bytes >= MAX_BYTES || this.documents.size() >= MAX_POSTINGS) {
			write();
		}
	}

	/**
	 * Writes what has been collected and tells its outcomes.
	 */
	void write() {
		write(List.copyOf(this.documents));
		this.documents.clear();
		this.postings = 0;
		this.bytes = 0;
	}

	/**
	 * New documents first, then those that were known when they were looked up. One that
	 * is not any more, since a document before or after it has replaced what it states,
	 * is parsed after all, and written again with all that follow it: so the last one
	 * wins, as if each had been written by itself.
	 */
	private void write(List<Read> batch) {
		Iterator<WriteOutcome> written = this.clock.writing(() -> this.graph.write(sightings(batch))).iterator();
		Map<String, String> again = this.clock.writing(() -> this.graph.seenAgain(seenAgain(batch)));
		for (int i = 0; i < batch.size(); i++) {
			switch (batch.get(i)) {
				case Read.New document -> this.outcomes.accept(outcome(document, written));
				case Read.Known document -> {
					String id = again.get(document.hash());
					if (id != null) {
						this.outcomes.accept(new DocumentOutcome(document.document().name(),
								List.of(new Written(id, Change.UNCHANGED)), List.of(), null));
						continue;
					}
					List<Read> rest = new ArrayList<>(batch.subList(i, batch.size()));
					rest.set(0,
							Read.New.of(document.document(), document.hash(), this.parser.parse(document.document())));
					write(rest);
					return;
				}
			}
		}
	}

	private static List<Sighting> sightings(List<Read> batch) {
		return batch.stream()
			.flatMap((read) -> (read instanceof Read.New document) ? document.sightings().stream() : Stream.empty())
			.toList();
	}

	private static List<SeenAgain> seenAgain(List<Read> batch) {
		return batch.stream()
			.flatMap((read) -> (read instanceof Read.Known document) ? Stream.of(document.seenAgain()) : Stream.empty())
			.toList();
	}

	/** The outcome, with as many of the next write outcomes as there are postings. */
	private static DocumentOutcome outcome(Read.New document, Iterator<WriteOutcome> written) {
		List<Written> postings = new ArrayList<>();
		List<String> reasons = new ArrayList<>(document.rejections());
		for (int i = 0; i < document.postings(); i++) {
			switch (written.next()) {
				case Written posting -> postings.add(posting);
				case Refused refused -> reasons.add(refused.reason());
			}
		}
		return new DocumentOutcome(document.name(), postings, reasons, reasons.isEmpty() ? null : document.document());
	}

}
