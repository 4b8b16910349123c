package dev.postinggraph.graph;

import java.util.List;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/**
 * The database can't be reached or fails, so that nothing more can be written. The
 * message is a sentence for a person.
 */
public class WriteException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * The codes of what is wrong with a statement and its values, not with the server.
	 */
	private static final List<String> REFUSALS = List.of("Neo.ClientError.Statement.", "Neo.ClientError.Schema.",
			"Neo.DatabaseError.Statement.");

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

	/**
	 * Whether the database was reached and refused what was to be written, so that it
	 * will refuse the same again, and may take everything else.
	 * @return whether it did; false if it can't be reached or can't write at all
	 */
	public boolean isRefusal() {
		return getCause() instanceof Neo4jException failure && !(failure instanceof RetryableException)
				&& REFUSALS.stream().anyMatch(failure.code()::startsWith);
	}

}
