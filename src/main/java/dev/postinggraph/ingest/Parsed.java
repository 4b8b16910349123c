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
	 */
	record Resolved(List<ResolvedPosting> postings) implements Parsed {

		public Resolved {
			postings = List.copyOf(postings);
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
