package dev.postinggraph.document;

import java.time.Instant;

import dev.postinggraph.document.Supply.Supplied;

/**
 * The parts of a file, a document each: called after the file, and numbered from 1.
 */
abstract class Parts extends Supplies {

	/** How much is taken out of the file. */
	final Limits limits;

	/** The part that is being read. */
	final Content content;

	private final Instant seenAt;

	private long number;

	/**
	 * No parts so far.
	 * @param name the name of the file
	 * @param seenAt when it was current
	 * @param limits how much is taken out of it
	 * @param content takes the parts, one after the other
	 */
	Parts(String name, Instant seenAt, Limits limits, Content content) {
		super(name);
		this.seenAt = seenAt;
		this.limits = limits;
		this.content = content;
	}

	/** Begins with the next part. */
	final void count() {
		this.number++;
	}

	/** The number of the part; 0 before the first one. */
	final long number() {
		return this.number;
	}

	/** The name of the part. */
	final String path() {
		return name() + "#" + this.number;
	}

	/**
	 * The part as it is in the content.
	 * @return its document, or why there is none
	 */
	final Supply part() {
		return this.content.isTooLarge() ? this.limits.tooLarge(path())
				: new Supplied(new Document(path(), this.content.toByteArray(), this.seenAt));
	}

}
