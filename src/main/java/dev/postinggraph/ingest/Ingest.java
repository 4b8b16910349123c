package dev.postinggraph.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.graph.WriteException;
import org.jspecify.annotations.Nullable;

/**
 * Brings documents into the graph: document, posting, entity, graph. What is wrong with
 * one document never stops the others; only a database that fails does. A document that
 * the graph knows by its hash is not parsed again. Safe for use by several threads.
 */
public final class Ingest {

	private final Parser parser;

	private final GraphWriter graph;

	private final LoadedPostings loaded;

	private final boolean anew;

	private final @Nullable RunningIngest running;

	/**
	 * The four stages together.
	 * @param parser reads documents and resolves what they name
	 * @param graph writes postings
	 * @param loaded is told of new ones
	 */
	public Ingest(Parser parser, GraphWriter graph, LoadedPostings loaded) {
		this(parser, graph, loaded, false, null);
	}

	private Ingest(Parser parser, GraphWriter graph, LoadedPostings loaded, boolean anew,
			@Nullable RunningIngest running) {
		this.parser = parser;
		this.graph = graph;
		this.loaded = loaded;
		this.anew = anew;
		this.running = running;
	}

	/**
	 * The same for documents that are to be parsed even if the graph knows them, as after
	 * a change of what they are read with.
	 * @return that ingest
	 */
	public Ingest anew() {
		return new Ingest(this.parser, this.graph, this.loaded, true, this.running);
	}

	/**
	 * The same for documents that are part of an ingest whose progress is seen.
	 * @param part counts what is done; stays open
	 * @return that ingest
	 */
	public Ingest within(RunningIngest part) {
		return new Ingest(this.parser, this.graph, this.loaded, this.anew, part);
	}

	/**
	 * Reads a document as {@link #run} does, and writes nothing.
	 * @param document the document
	 * @return its postings, or why there are none
	 */
	public Parsed parse(Submission document) {
		return this.parser.parse(document.document());
	}

	/**
	 * Ingests documents that a client sent.
	 * @param documents the documents
	 * @param progress is told the outcome of each, in their order
	 * @return what came of them
	 * @throws IngestStoppedException if the database can't be reached or fails; batches
	 * that were written before stay
	 */
	public IngestReport run(List<Submission> documents, Consumer<DocumentOutcome> progress) {
		return run(documents.stream().<Supply>map((document) -> new Supplied(document.document())), progress);
	}

	/**
	 * Ingests documents as they are supplied: portions of them are parsed on all cores
	 * while those before are written, in their order.
	 * @param supplies the documents; the stream is read once and in order
	 * @param progress is told the outcome of each, in their order, as soon as its batch
	 * is written, by the one thread that writes
	 * @return what came of them
	 * @throws IngestStoppedException if the database can't be reached or fails; batches
	 * that were written before stay
	 */
	public IngestReport run(Stream<Supply> supplies, Consumer<DocumentOutcome> progress) {
		StageClock clock = new StageClock();
		Tally tally = new Tally();
		try (IngestBatch batch = new IngestBatch(this.parser, this.graph,
				progress.andThen(tally::add).andThen(this::tell), clock)) {
			clock.reading(supplies)
				.gather(Portion.gatherer())
				.gather(Gatherers.mapConcurrent(Portion.AHEAD, this::read))
				.forEachOrdered((portion) -> {
					portion.forEach(batch::add);
					spent(clock);
				});
			batch.finish();
			spent(clock);
			return tally.report(clock.stages());
		}
		catch (WriteException ex) {
			throw new IngestStoppedException(String.valueOf(ex.getMessage()), ex);
		}
	}

	private void tell(DocumentOutcome outcome) {
		this.loaded.tell(outcome.postings());
		if (this.running != null) {
			this.running.add(outcome);
		}
	}

	private void spent(StageClock clock) {
		if (this.running != null) {
			this.running.spent(clock.lap());
		}
	}

	/** In a thread beside others. */
	private List<Read> read(Portion portion) {
		List<Supply> supplies = portion.supplies();
		List<String> hashes = supplies.stream().map(DocumentHash::of).toList();
		Set<String> known = this.anew ? Set.of() : this.graph.known(hashes);
		IntStream unknown = IntStream.range(0, hashes.size()).filter((i) -> !known.contains(hashes.get(i)));
		Iterator<ParsedSupply> parsed = this.parser.parse(new Portion(unknown.mapToObj(supplies::get).toList()))
			.iterator();
		return IntStream.range(0, hashes.size())
			.mapToObj((i) -> read(supplies.get(i), hashes.get(i), known, parsed))
			.toList();
	}

	private static Read read(Supply supply, String hash, Set<String> known, Iterator<ParsedSupply> parsed) {
		return (supply instanceof Supplied(Document document) && known.contains(hash)) ? new Read.Known(document, hash)
				: Read.New.of(parsed.next(), hash);
	}

}
