package dev.postinggraph.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransaction;
import org.neo4j.driver.async.ResultCursor;

/**
 * Reads by Bolt. A single statement is a transaction of its own, in one round trip;
 * several share one, and are sent without waiting for the results of those before. They
 * see all that this process wrote before, on a cluster too.
 */
final class DriverTransactions implements ReadTransactions {

	private final Driver driver;

	private final String stop = ReadStatements.load("stop_operation");

	DriverTransactions(Driver driver) {
		this.driver = driver;
	}

	@Override
	public Running run(List<BoundStatement> statements, String operation, Duration timeout) {
		TransactionConfig config = config(operation, timeout);
		AsyncSession session = session();
		List<CompletableFuture<@Nullable Object>> results = cursors(session, config, statements).stream()
			.map((cursor) -> cursor.thenCompose(DriverTransactions::single).toCompletableFuture())
			.toList();
		CompletionStage<Void> all = CompletableFuture.allOf(results.toArray(CompletableFuture[]::new));
		all.whenComplete((_, _) -> session.closeAsync());
		return new Sent(results, () -> stop(operation));
	}

	/**
	 * Asks the database how it would run a statement. Nothing of it runs.
	 */
	CompletableFuture<List<String>> plan(BoundStatement statement, Duration timeout) {
		AsyncSession session = session();
		return session.runAsync("EXPLAIN " + statement.cypher(), statement.parameters(), config("explain", timeout))
			.thenCompose(ResultCursor::consumeAsync)
			.thenApply((summary) -> PlanText.of(summary.plan()))
			.toCompletableFuture()
			.whenComplete((_, _) -> session.closeAsync());
	}

	private static TransactionConfig config(String operation, Duration timeout) {
		return TransactionConfig.builder().withTimeout(timeout).withMetadata(Map.of("operation", operation)).build();
	}

	private static List<CompletionStage<ResultCursor>> cursors(AsyncSession session, TransactionConfig config,
			List<BoundStatement> statements) {
		if (statements.size() == 1) {
			BoundStatement only = statements.getFirst();
			return List.of(session.runAsync(only.cypher(), only.parameters(), config));
		}
		CompletionStage<AsyncTransaction> begun = session.beginTransactionAsync(config);
		return statements.stream()
			.map((each) -> begun.thenCompose((transaction) -> transaction.runAsync(each.cypher(), each.parameters())))
			.toList();
	}

	private static CompletionStage<@Nullable Object> single(ResultCursor cursor) {
		return cursor.listAsync((record) -> record.get("result").asObject())
			.thenApply((rows) -> rows.isEmpty() ? null : rows.getFirst());
	}

	/**
	 * The driver can't interrupt a statement, but the database can.
	 */
	private void stop(String operation) {
		AsyncSession session = session();
		session.runAsync(this.stop, Map.of("operation", operation))
			.thenCompose(ResultCursor::consumeAsync)
			.whenComplete((_, _) -> session.closeAsync());
	}

	private AsyncSession session() {
		return this.driver.session(AsyncSession.class,
				SessionConfig.builder()
					.withDefaultAccessMode(AccessMode.READ)
					.withBookmarkManager(this.driver.executableQueryBookmarkManager())
					.build());
	}

	private record Sent(List<CompletableFuture<@Nullable Object>> results, Runnable end) implements Running {

		@Override
		public void stop() {
			this.end.run();
		}

	}

}
