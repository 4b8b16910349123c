package dev.postinggraph.ingest.command;

import org.jspecify.annotations.Nullable;

/**
 * The application can't start, for a reason that a person can do something about: a port
 * that is taken, a store in use. The message says what is wrong, where, and what to do;
 * it is all that the person sees.
 */
public class LaunchException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A start that failed.
	 * @param message what is wrong, where, and what to do
	 * @param cause what told, or null
	 */
	public LaunchException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
