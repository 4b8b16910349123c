package dev.postinggraph.ingest;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a document says, as clients see it: the line that {@code parse} prints and the
 * answer of the mutation of that name.
 *
 * @param document its name
 * @param postings its postings; empty if it was rejected
 * @param skipped what else was meant to be a posting and why it can't be read, a sentence
 * each
 * @param rejected why it was rejected, or null
 */
public record ParsedDocument(String document, List<ParsedPosting> postings, List<String> skipped,
		@Nullable Rejection rejected) {

	/**
	 * The view of a parsed document.
	 * @param name its name
	 * @param parsed what came of parsing it
	 * @return the view
	 */
	public static ParsedDocument of(String name, Parsed parsed) {
		return switch (parsed) {
			case Parsed.Resolved resolved -> new ParsedDocument(name,
					resolved.postings().stream().map(ParsedPosting::of).toList(), resolved.skipped(), null);
			case Parsed.Rejected rejected -> rejected(name, rejected.reason());
		};
	}

	/**
	 * The view of a document without postings.
	 * @param name its name
	 * @param reason why it has none
	 * @return the view
	 */
	public static ParsedDocument rejected(String name, String reason) {
		return new ParsedDocument(name, List.of(), List.of(), new Rejection(reason));
	}

	/**
	 * A rejection.
	 *
	 * @param reason what is wrong and what to do
	 */
	public record Rejection(String reason) {

	}

}
