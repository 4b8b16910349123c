package dev.postinggraph.ingest;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import dev.postinggraph.document.Document;
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
 * @param reader turns a document into postings
 * @param resolver finds the entities that a posting names
 */
public record Parser(Function<Document, Reading> reader, Function<Posting, ResolvedPosting> resolver) {

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
		try {
			return switch (this.reader.apply(document)) {
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
