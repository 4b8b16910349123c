package dev.postinggraph.ingest;

import java.util.List;

import dev.postinggraph.document.Document;
import dev.postinggraph.graph.WriteOutcome.Written;
import org.jspecify.annotations.Nullable;

/**
 * What came of ingesting a document.
 *
 * @param document its name
 * @param postings what was done with its postings, in the document's order; empty if it
 * was rejected
 * @param rejections why it, or a posting of it, was rejected, a sentence for a person
 * each; empty if all is well
 * @param kept the document itself if something of it was rejected, so that nothing is
 * lost; null if all is well, or if the document could not be had
 */
public record DocumentOutcome(String document, List<Written> postings, List<String> rejections,
		@Nullable Document kept) {

	public DocumentOutcome {
		postings = List.copyOf(postings);
		rejections = List.copyOf(rejections);
	}

}
