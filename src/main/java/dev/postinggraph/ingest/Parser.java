package dev.postinggraph.ingest;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.entity.EntityResolver;
import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.PostingReader;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.format.PostingFormats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents and resolves what they name, without a graph.
 *
 * @param reader turns documents into postings, each by itself and in their order
 * @param resolver finds the entities that a posting names
 */
public record Parser(Function<List<Document>, List<Reading>> reader, Function<Posting, ResolvedPosting> resolver) {

	private static final Logger logger = LoggerFactory.getLogger(Parser.class);

	/**
	 * A parser that knows all formats and has the lexicon, which it loads in the
	 * background: who asks for the first posting's entities too early waits for it. Safe
	 * for use by several threads.
	 * @return the parser
	 */
	public static Parser withEverything() {
		CompletableFuture<EntityResolver> resolver = CompletableFuture.supplyAsync(EntityResolver::withLexicon);
		PostingReader reader = new PostingReader(PostingFormats.all());
		return new Parser(reader::read, (posting) -> resolver.join().resolve(posting));
	}

	/**
	 * Parses one document. Whatever is wrong with it comes back as a value; even a fault
	 * in reading it does not keep the next document from being read.
	 * @param document the document
	 * @return its postings, or why there are none
	 */
	public Parsed parse(Document document) {
		return parse(List.of(document)).getFirst();
	}

	/**
	 * Parses documents one after the other, which is faster than to parse each by itself.
	 * @param documents the documents
	 * @return what {@link #parse(Document)} returns for each, in their order
	 */
	public List<Parsed> parse(List<Document> documents) {
		List<Reading> readings = this.reader.apply(documents);
		return IntStream.range(0, documents.size())
			.mapToObj((i) -> resolve(documents.get(i), readings.get(i)))
			.toList();
	}

	/**
	 * Parses documents as they are supplied: portions of them on all cores, ahead of
	 * whoever takes them from the stream.
	 * @param supplies the documents; the stream is read once and in order
	 * @return each with what came of it, in their order
	 */
	public Stream<ParsedSupply> parse(Stream<Supply> supplies) {
		return supplies.gather(Portion.gatherer())
			.gather(Gatherers.mapConcurrent(Portion.AHEAD, this::parse))
			.flatMap(List::stream);
	}

	/**
	 * Parses the documents of a portion.
	 * @return each supply with what came of it, in their order
	 */
	List<ParsedSupply> parse(Portion portion) {
		Iterator<Parsed> parsed = parse(portion.documents()).iterator();
		return portion.supplies().stream().map((supply) -> switch (supply) {
			case Supplied _ -> new ParsedSupply(supply, parsed.next());
			case NotSupplied missing -> new ParsedSupply(supply, new Parsed.Rejected(missing.reason()));
		}).toList();
	}

	private Parsed resolve(Document document, Reading reading) {
		try {
			return switch (reading) {
				case Reading.Read read ->
					new Parsed.Resolved(read.postings().stream().map(this.resolver).toList(), read.skipped());
				case Reading.Rejected rejected -> new Parsed.Rejected(rejected.reason());
			};
		}
		catch (RuntimeException | StackOverflowError ex) {
			logger.error("The document {} can't be parsed, which is a fault of this program", document.name(), ex);
			return new Parsed.Rejected("A fault in this program keeps it from being read; the log tells more. "
					+ "Please report it together with the document.");
		}
	}

}
