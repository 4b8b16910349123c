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
	 * @param skipped what else was meant to be a posting and why it can't be read, a
	 * sentence each
	 */
	record Read(List<Posting> postings, List<String> skipped) implements Reading {

		public Read {
			postings = List.copyOf(postings);
			skipped = List.copyOf(skipped);
			if (postings.isEmpty()) {
				throw new IllegalArgumentException("A document without postings is rejected with a reason instead");
			}
		}

		/**
		 * A document that was read in full.
		 * @param postings at least one, in the document's order
		 */
		public Read(List<Posting> postings) {
			this(postings, List.of());
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
