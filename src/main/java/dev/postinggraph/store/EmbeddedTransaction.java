package dev.postinggraph.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.postinggraph.query.BoundStatement;
import dev.postinggraph.query.QueryException;
import dev.postinggraph.query.ReadTransactions;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;

/**
 * One operation in the embedded store. It is rolled back at its end, so that it can't
 * change anything.
 */
final class EmbeddedTransaction implements ReadTransactions.Running {

	private final List<BoundStatement> statements;

	private final String operation;

	private final List<CompletableFuture<@Nullable Object>> results;

	private @Nullable Transaction open;

	private boolean stopped;

	EmbeddedTransaction(List<BoundStatement> statements, String operation) {
		this.statements = statements;
		this.operation = operation;
		this.results = Stream.<CompletableFuture<@Nullable Object>>generate(CompletableFuture::new)
			.limit(statements.size())
			.toList();
	}

	/**
	 * Runs the statements, one after the other, and returns when they are done.
	 * @param database where they run
	 * @param timeout how long they may take together
	 */
	void run(GraphDatabaseService database, Duration timeout) {
		List<@Nullable Object> values = new ArrayList<>();
		try (Transaction transaction = database.beginTx(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
			run(transaction, values);
		}
		catch (RuntimeException | Error ex) {
			QueryException failure = QueryException.of(code(ex), ex);
			this.results.subList(values.size(), this.results.size())
				.forEach((each) -> each.completeExceptionally(failure));
		}
		// Only now: what is made of the results does not keep the transaction waiting.
		for (int i = 0; i < values.size(); i++) {
			this.results.get(i).complete(values.get(i));
		}
	}

	private void run(Transaction transaction, List<@Nullable Object> values) {
		begin(transaction);
		try {
			this.statements.forEach((statement) -> values.add(single(transaction, statement)));
		}
		finally {
			end();
		}
	}

	private static @Nullable Object single(Transaction transaction, BoundStatement statement) {
		try (Result result = transaction.execute(statement.cypher(), statement.parameters())) {
			return result.hasNext() ? result.next().get("result") : null;
		}
	}

	private synchronized void begin(Transaction transaction) {
		((InternalTransaction) transaction).setMetaData(Map.of("operation", this.operation));
		this.open = transaction;
		if (this.stopped) {
			transaction.terminate();
		}
	}

	/** Neo4j uses transactions again: who stops this one must not stop the next. */
	private synchronized void end() {
		this.open = null;
	}

	@Override
	public synchronized void stop() {
		this.stopped = true;
		if (this.open != null) {
			this.open.terminate();
		}
	}

	@Override
	public List<CompletableFuture<@Nullable Object>> results() {
		return this.results;
	}

	/** Neo4j has two ways to tell it. */
	private static String code(Throwable failure) {
		return switch (failure) {
			case QueryExecutionException ex -> ex.getStatusCode();
			case Status.HasStatus ex -> ex.status().code().serialize();
			default -> "";
		};
	}

}
