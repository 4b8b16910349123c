package dev.postinggraph.ingest;

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

}
