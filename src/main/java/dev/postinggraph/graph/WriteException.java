package dev.postinggraph.graph;

import org.neo4j.driver.exceptions.Neo4jException;

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

	static WriteException of(Neo4jException failure) {
		return new WriteException("The database can't be written to: %s".formatted(failure.getMessage()), failure);
	}

}
