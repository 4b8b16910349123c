package dev.postinggraph.graph;

/**
 * What came of writing a posting.
 */
public sealed interface WriteOutcome {

	/**
	 * The graph holds the posting.
	 *
	 * @param id the id of its node, {@code posting:…}
	 * @param change what that took
	 */
	record Written(String id, Change change) implements WriteOutcome {

	}

	/**
	 * The graph can't hold the posting; nothing of it was written.
	 *
	 * @param reason what is wrong, a sentence for a person
	 */
	record Refused(String reason) implements WriteOutcome {

	}

	/**
	 * What writing a posting changed.
	 */
	enum Change {

		/** The posting is new. */
		LOADED,
		/** The posting was there and its content, or where it is listed, has changed. */
		UPDATED,
		/** The same content was there; at most the time when it was last seen moved. */
		UNCHANGED

	}

}
