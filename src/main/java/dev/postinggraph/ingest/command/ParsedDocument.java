package dev.postinggraph.ingest.command;

import java.util.List;

import dev.postinggraph.ingest.Parsed;
import org.jspecify.annotations.Nullable;

/**
 * The line that {@code parse} prints for a document.
 *
 * @param document its name
 * @param postings its postings; empty if it was rejected
 * @param rejected why it was rejected, or null
 */
record ParsedDocument(String document, List<ParsedPosting> postings, @Nullable Rejection rejected) {

	static ParsedDocument of(String name, Parsed parsed) {
		return switch (parsed) {
			case Parsed.Resolved resolved ->
				new ParsedDocument(name, resolved.postings().stream().map(ParsedPosting::of).toList(), null);
			case Parsed.Rejected rejected -> rejected(name, rejected.reason());
		};
	}

	static ParsedDocument rejected(String name, String reason) {
		return new ParsedDocument(name, List.of(), new Rejection(reason));
	}

	/**
	 * A rejection.
	 *
	 * @param reason what is wrong and what to do
	 */
	record Rejection(String reason) {

	}

}
