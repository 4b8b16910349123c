package dev.postinggraph.ingest;

import java.util.List;

import dev.postinggraph.graph.WriteOutcome.Written;

/**
 * What came of ingesting a document.
 *
 * @param document its name
 * @param postings what was done with its postings, in the document's order; empty if it
 * was rejected
 * @param rejections why it, or a posting of it, was rejected, a sentence for a person
 * each; empty if all is well
 */
public record DocumentOutcome(String document, List<Written> postings, List<String> rejections) {

	public DocumentOutcome {
		postings = List.copyOf(postings);
		rejections = List.copyOf(rejections);
	}

}
