package dev.postinggraph.ingest;

import java.util.List;

import dev.postinggraph.entity.ResolvedPosting;

/**
 * What a document says, with nothing written.
 */
public sealed interface Parsed {

	/**
	 * The document holds postings.
	 *
	 * @param postings at least one, in the document's order, with the entities they name
	 * @param skipped what else was meant to be a posting and why it can't be read, a
	 * sentence each
	 */
	record Resolved(List<ResolvedPosting> postings, List<String> skipped) implements Parsed {

		public Resolved {
			postings = List.copyOf(postings);
			skipped = List.copyOf(skipped);
		}

	}

	/**
	 * The document holds no posting, or none that can be read.
	 *
	 * @param reason what is wrong and what to do, a sentence for a person
	 */
	record Rejected(String reason) implements Parsed {

	}

}
