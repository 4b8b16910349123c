package dev.postinggraph.store;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import dev.postinggraph.query.BoundStatement;
import dev.postinggraph.query.ReadTransactions;
import org.neo4j.graphdb.GraphDatabaseService;

/**
 * Reads the embedded store without Bolt: each transaction has a thread, and what it
 * returns stays in this process. Between the same statement and its answer, Bolt has six
 * changes of threads and two of formats, which take twenty times as long as a small one.
 */
final class EmbeddedTransactions implements ReadTransactions, AutoCloseable {

	/** As many as operations are let in. None is ever interrupted, as Neo4j wants it. */
	private final ExecutorService threads = Executors
		.newCachedThreadPool(Thread.ofPlatform().name("graph-read-", 0).daemon().factory());

	private final EmbeddedStore store;

	EmbeddedTransactions(EmbeddedStore store) {
		this.store = store;
	}

	@Override
	public Running run(List<BoundStatement> statements, String operation, Duration timeout) {
		GraphDatabaseService database = this.store.database();
		EmbeddedTransaction transaction = new EmbeddedTransaction(statements, operation);
		this.threads.execute(() -> transaction.run(database, timeout));
		return transaction;
	}

	@Override
	public void close() {
		this.threads.shutdown();
	}

}
