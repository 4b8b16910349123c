package dev.postinggraph.query;

import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransactionTerminatedException;

/**
 * A statement failed. The message is for whoever runs the application, not for clients:
 * those are told the {@link #reason()}.
 */
public final class QueryException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	private QueryException(Reason reason, Throwable cause) {
		super("A statement failed: " + cause.getMessage(), cause);
		this.reason = reason;
	}

	/**
	 * Why it failed.
	 * @return the reason
	 */
	public Reason reason() {
		return this.reason;
	}

	/**
	 * A statement failed in a database of this process.
	 * @param code the status code of Neo4j, such as
	 * {@code Neo.ClientError.Transaction.TransactionTimedOut}; empty if it has none
	 * @param cause what the database threw
	 * @return the exception, with the reason that the code stands for
	 */
	public static QueryException of(String code, Throwable cause) {
		return new QueryException(reason(code), cause);
	}

	static QueryException of(Throwable failure) {
		Throwable cause = (failure instanceof CompletionException && failure.getCause() != null) ? failure.getCause()
				: failure;
		return (cause instanceof QueryException already) ? already : new QueryException(reason(cause), cause);
	}

	static QueryException cancelled(Throwable cause) {
		return new QueryException(Reason.CANCELLED, cause);
	}

	private static Reason reason(Throwable cause) {
		return switch (cause) {
			case TimeoutException _ -> Reason.TIMEOUT;
			// One statement that fails ends the transaction for those beside it.
			case TransactionTerminatedException terminated when terminated.getCause() != null ->
				reason(terminated.getCause());
			case ServiceUnavailableException _, SessionExpiredException _, TransactionTerminatedException _ ->
				Reason.UNAVAILABLE;
			case Neo4jException neo4j -> reason(neo4j.code());
			default -> Reason.FAULT;
		};
	}

	private static Reason reason(String code) {
		if (code.contains("TransactionTimedOut")) {
			return Reason.TIMEOUT;
		}
		return (code.startsWith("Neo.TransientError") || code.endsWith(".Terminated")) ? Reason.UNAVAILABLE
				: Reason.FAULT;
	}

	/**
	 * Reasons for a failure.
	 */
	public enum Reason {

		/** It took longer than it may. */
		TIMEOUT,
		/** The database can't be reached, or has no room for it now. */
		UNAVAILABLE,
		/** Nobody waits for it any more. */
		CANCELLED,
		/** The statement is wrong, or the database is. */
		FAULT

	}

}
