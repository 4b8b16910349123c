package dev.postinggraph.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.graph.SeenAgain;
import dev.postinggraph.graph.Sighting;
import dev.postinggraph.graph.WriteOutcome;
import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Written;

/**
 * Collects documents and writes their postings together, in a thread of its own while the
 * next ones are collected: a transaction for each would cost more than what it writes.
 * Bounded in relationships, which are what writing takes its time for, and in bytes, so
 * that large documents don't pile up in memory. Who adds waits for a batch that is still
 * being written.
 */
final class IngestBatch implements AutoCloseable {

	private static final int MAX_RELATIONSHIPS = 5000;

	private static final int MAX_DOCUMENTS = 2000;

	private static final int MAX_BYTES = 16 * 1024 * 1024;

	private final Parser parser;

	private final GraphWriter graph;

	private final Consumer<DocumentOutcome> outcomes;

	private final StageClock clock;

	private final ExecutorService writer = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().name("ingest-writer").factory());

	private final List<Read> documents = new ArrayList<>();

	private int relationships;

	private long bytes;

	private Future<?> writing = CompletableFuture.completedFuture(null);

	/**
	 * An empty batch.
	 * @param outcomes is told the outcome of each document by the thread that writes, as
	 * soon as it is written
	 */
	IngestBatch(Parser parser, GraphWriter graph, Consumer<DocumentOutcome> outcomes, StageClock clock) {
		this.parser = parser;
		this.graph = graph;
		this.outcomes = outcomes;
		this.clock = clock;
	}

	void add(Read document) {
		this.documents.add(document);
		this.relationships += document.relationships();
		this.bytes += document.size();
		if (this.relationships >= MAX_RELATIONSHIPS || this.bytes >= MAX_BYTES
				|| this.documents.size() >= MAX_DOCUMENTS) {
			handOver();
		}
	}

	/**
	 * Writes what is left and waits until all is written.
	 */
	void finish() {
		handOver();
		await();
	}

	private void handOver() {
		List<Read> batch = List.copyOf(this.documents);
		this.documents.clear();
		this.relationships = 0;
		this.bytes = 0;
		await();
		this.writing = this.writer.submit(() -> write(batch));
	}

	private void await() {
		this.clock.writing(() -> {
			try {
				return this.writing.get();
			}
			catch (ExecutionException ex) {
				throw unwrap(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IngestStoppedException("Loading was interrupted.", ex);
			}
		});
	}

	private static RuntimeException unwrap(ExecutionException failure) {
		return switch (failure.getCause()) {
			case RuntimeException ex -> ex;
			case Error error -> throw error;
			case null, default -> new IllegalStateException(failure);
		};
	}

	/** Nothing is written after it. */
	@Override
	public void close() {
		this.writer.shutdownNow();
		this.writer.close();
	}

	/**
	 * New documents first, then those that were known when they were looked up. Where one
	 * is not any more, since a document before or after it has replaced what it states,
	 * all such are parsed after all, and written again with all that follow the first of
	 * them: so the last one wins, as if each had been written by itself.
	 */
	private void write(List<Read> batch) {
		Iterator<WriteOutcome> written = this.graph.write(sightings(batch)).iterator();
		Map<String, String> again = this.graph.seenAgain(seenAgain(batch));
		for (int i = 0; i < batch.size(); i++) {
			switch (batch.get(i)) {
				case Read.New document -> this.outcomes.accept(document.outcome(written));
				case Read.Known document -> {
					String id = again.get(document.hash());
					if (id == null) {
						write(batch.subList(i, batch.size()).stream().map((rest) -> readAgain(rest, again)).toList());
						return;
					}
					this.outcomes.accept(new DocumentOutcome(document.document().name(),
							List.of(new Written(id, Change.UNCHANGED)), List.of(), null));
				}
			}
		}
	}

	private Read readAgain(Read document, Map<String, String> again) {
		return switch (document) {
			case Read.Known known when !again.containsKey(known.hash()) ->
				Read.New.of(known.document(), known.hash(), this.parser.parse(known.document()));
			case Read.Known known -> known;
			case Read.New read -> read;
		};
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

}
