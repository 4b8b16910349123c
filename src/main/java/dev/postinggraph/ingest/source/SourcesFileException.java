package dev.postinggraph.ingest.source;

import org.jspecify.annotations.Nullable;

/**
 * The file of sources can't be used. The message says where, what is wrong, and what to
 * do.
 */
public class SourcesFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A file that can't be used.
	 * @param message where, what is wrong, and what to do
	 * @param cause what told, or null
	 */
	public SourcesFileException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
