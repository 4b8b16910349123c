package dev.postinggraph.ingest;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.graph.Sighting;
import dev.postinggraph.graph.WriteException;
import dev.postinggraph.graph.WriteOutcome;

/**
 * Brings documents into the graph: document, posting, entity, graph. What is wrong with
 * one document never stops the others; only a database that fails does. Safe for use by
 * several threads.
 */
public final class Ingest {

	/** Enough portions for every core while a batch is written. */
	private static final int AHEAD = 2 * Runtime.getRuntime().availableProcessors() + 2;

	private final Parser parser;

	private final Function<List<Sighting>, List<WriteOutcome>> writer;

	/**
	 * The four stages together.
	 * @param parser reads documents and resolves what they name
	 * @param writer writes postings in one transaction and returns an outcome for each
	 */
	public Ingest(Parser parser, Function<List<Sighting>, List<WriteOutcome>> writer) {
		this.parser = parser;
		this.writer = writer;
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
	 * while the one before is written, and written in their order.
	 * @param supplies the documents; the stream is read once and in order
	 * @param progress is told the outcome of each, in their order, as soon as its batch
	 * is written
	 * @return what came of them
	 * @throws IngestStoppedException if the database can't be reached or fails; batches
	 * that were written before stay
	 */
	public IngestReport run(Stream<Supply> supplies, Consumer<DocumentOutcome> progress) {
		StageClock clock = new StageClock();
		Tally tally = new Tally();
		IngestBatch batch = new IngestBatch(clock.writing(this.writer), progress.andThen(tally::add));
		try {
			clock.reading(supplies)
				.gather(Portion.gatherer())
				.gather(Gatherers.mapConcurrent(AHEAD, this::parse))
				.forEachOrdered((portion) -> portion.forEach((each) -> each.accept(batch)));
			batch.write();
			return tally.report(clock.stages());
		}
		catch (WriteException ex) {
			throw new IngestStoppedException(String.valueOf(ex.getMessage()), ex);
		}
	}

	/** In a thread beside others; what it returns runs in the writer's. */
	private List<Consumer<IngestBatch>> parse(List<? extends Supply> portion) {
		return portion.stream().map(this::parse).toList();
	}

	private Consumer<IngestBatch> parse(Supply supply) {
		return switch (supply) {
			case Supplied(Document document) -> {
				Parsed parsed = this.parser.parse(document);
				yield (batch) -> batch.add(document, parsed);
			}
			case NotSupplied missing -> (batch) -> batch.reject(missing);
		};
	}

}
