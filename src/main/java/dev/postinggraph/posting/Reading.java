package dev.postinggraph.posting;

import java.util.List;

/**
 * What came of reading a document. A bad document is a value, never an exception.
 */
public sealed interface Reading {

	/**
	 * The document holds postings.
	 *
	 * @param postings at least one, in the document's order
	 */
	record Read(List<Posting> postings) implements Reading {

		public Read {
			postings = List.copyOf(postings);
			if (postings.isEmpty()) {
				throw new IllegalArgumentException("A document without postings is rejected with a reason instead");
			}
		}

	}

	/**
	 * The document holds no posting, or none that can be read.
	 *
	 * @param reason what is wrong and what to do, a sentence for a person
	 */
	record Rejected(String reason) implements Reading {

	}

}
