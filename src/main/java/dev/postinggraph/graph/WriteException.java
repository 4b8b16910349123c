package dev.postinggraph.graph;

/**
 * The database can't be reached or fails, so that nothing more can be written. The
 * message is a sentence for a person.
 */
public class WriteException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * A failure of the database.
	 * @param message what is wrong
	 * @param cause what the driver told
	 */
	public WriteException(String message, Throwable cause) {
		super(message, cause);
	}

}
