package dev.postinggraph.document;

/**
 * What came of asking a source for one document. A document that can't be had is a value,
 * never an exception, so that it does not keep the others from being read.
 */
public sealed interface Supply {

	/**
	 * The document is there.
	 *
	 * @param document the document
	 */
	record Supplied(Document document) implements Supply {

	}

	/**
	 * The document is missing, unreadable or too large.
	 *
	 * @param name what was asked for, as a person would look it up
	 * @param reason what is wrong and what to do, a sentence for a person
	 */
	record NotSupplied(String name, String reason) implements Supply {

	}

}
