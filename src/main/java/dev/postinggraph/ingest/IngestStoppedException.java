package dev.postinggraph.ingest;

import dev.postinggraph.graph.WriteException;

/**
 * Ingesting can't go on, because the database can't be reached or fails. Batches that
 * were written before stay. The message is a sentence for a person.
 */
public class IngestStoppedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * An end before its time.
	 * @param message what is wrong
	 * @param cause what told
	 */
	public IngestStoppedException(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * Whether it is something in the documents that the database refuses, so that others
	 * can be ingested.
	 * @return whether it is
	 */
	public boolean isRefusal() {
		return getCause() instanceof WriteException failure && failure.isRefusal();
	}

}
