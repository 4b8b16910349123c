package dev.postinggraph.store;

import org.jspecify.annotations.Nullable;

/**
 * The store can't be used. The message is a sentence for a person: what is wrong, where,
 * and what to do.
 */
public class StoreUnavailableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A store that can't be used.
	 * @param message what is wrong, where, and what to do
	 * @param cause what told, or null
	 */
	public StoreUnavailableException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
