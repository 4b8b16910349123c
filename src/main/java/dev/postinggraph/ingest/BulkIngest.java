package dev.postinggraph.ingest;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.graph.GraphImport;
import dev.postinggraph.graph.WriteOutcome;

/**
 * Turns documents into files for Neo4j's own importer, which fills an empty database. The
 * graph is the one that {@link Ingest} makes of the same documents, once those that are
 * left have been ingested after the import.
 */
public final class BulkIngest {

	private static final String LEFT = "left.jsonl";

	private static final List<String> REASON = List.of("It may state what a document before it states.");

	private final Parser parser;

	/**
	 * A bulk ingest.
	 * @param parser reads documents and resolves what they name
	 */
	public BulkIngest(Parser parser) {
		this.parser = parser;
	}

	/**
	 * Writes the files: portions of documents are parsed on all cores, and written in
	 * their order.
	 * @param supplies the documents; the stream is read once and in order
	 * @param folder an empty folder that takes the files
	 * @param progress is told the outcome of each document, but for those that are left
	 * @return what was written
	 * @throws IngestStoppedException if the files can't be written
	 */
	public BulkFiles run(Stream<Supply> supplies, Path folder, Consumer<DocumentOutcome> progress) {
		StageClock clock = new StageClock();
		Tally tally = new Tally();
		try (GraphImport graph = new GraphImport(folder);
				KeptDocuments left = new KeptDocuments(folder.resolve(LEFT))) {
			clock.reading(supplies)
				.gather(Portion.gatherer())
				.gather(Gatherers.mapConcurrent(Portion.AHEAD, this::read))
				.forEachOrdered((portion) -> clock.writing(() -> {
					portion.forEach((document) -> add(document, graph, left, progress.andThen(tally::add)));
					return portion;
				}));
			List<String> arguments = graph.finish();
			return new BulkFiles(arguments, left.path().orElse(null), tally.report(clock.stages()));
		}
		catch (UncheckedIOException ex) {
			throw new IngestStoppedException(
					"The files for the importer can't be written to %s (%s).".formatted(folder, ex.getCause()), ex);
		}
	}

	private List<Read.New> read(Portion portion) {
		return this.parser.parse(portion)
			.stream()
			.map((parsed) -> Read.New.of(parsed, DocumentHash.of(parsed.supply())))
			.toList();
	}

	private static void add(Read.New document, GraphImport graph, KeptDocuments left,
			Consumer<DocumentOutcome> outcomes) {
		Optional<List<WriteOutcome>> written = graph.add(document.sightings());
		if (written.isPresent()) {
			outcomes.accept(document.outcome(written.get().iterator()));
		}
		else {
			Document whole = Objects.requireNonNull(document.document(), "what has postings has a document");
			left.keep(whole.name(), whole, REASON);
		}
	}

}
