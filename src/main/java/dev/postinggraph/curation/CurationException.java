package dev.postinggraph.curation;

import org.jspecify.annotations.Nullable;

/**
 * A change can't be made, and nothing was changed. The message is a sentence for the
 * person who asked for it.
 */
public final class CurationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	CurationException(Reason reason, String message) {
		this(reason, message, null);
	}

	CurationException(Reason reason, String message, @Nullable Throwable cause) {
		super(message, cause);
		this.reason = reason;
	}

	static CurationException refused(String message) {
		return new CurationException(Reason.REFUSED, message);
	}

	/**
	 * Why it can't be made.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * Reasons why a change can't be made.
	 */
	public enum Reason {

		/** There is no such entity. */
		NOT_FOUND,
		/** Somebody else has changed the entity since. */
		CONFLICT,
		/** It makes no sense. */
		REFUSED,
		/** The database can't be reached or has no room for it now. */
		UNAVAILABLE

	}

}
