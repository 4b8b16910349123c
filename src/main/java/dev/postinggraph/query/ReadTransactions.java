package dev.postinggraph.query;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;

/**
 * Where operations read: a database that is reached by Bolt, or one in this process. All
 * statements of an operation run in one transaction, so that they see the same graph.
 */
public interface ReadTransactions {

	/**
	 * Begins a transaction, runs statements in it, and ends it without changing anything.
	 * @param statements the statements of one operation, at least one
	 * @param operation what the metadata of the transaction calls it, for whoever looks
	 * at {@code SHOW TRANSACTIONS}
	 * @param timeout how long the transaction may take; the database ends it then
	 * @return the transaction, on its way
	 */
	Running run(List<BoundStatement> statements, String operation, Duration timeout);

	/**
	 * A transaction on its way.
	 */
	interface Running {

		/**
		 * What the statements return, in their order: each its {@code result}, or null if
		 * it returned no row.
		 * @return the results; one that fails does so with the exception of the driver or
		 * a {@link QueryException}, and takes those behind it along. Who waits no longer
		 * may complete them. Values are those of {@code java.lang} and {@code java.time},
		 * maps, and lists, in whose place a property may have an array.
		 */
		List<CompletableFuture<@Nullable Object>> results();

		/**
		 * Ends the transaction early. What it has not returned by then fails. Any thread
		 * may call it, also when the transaction has ended.
		 */
		void stop();

	}

}
