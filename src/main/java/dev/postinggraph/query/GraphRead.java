package dev.postinggraph.query;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransaction;
import org.neo4j.driver.async.ResultCursor;

/**
 * The statements of one operation on their way. All of them see the same graph: a single
 * one is a transaction of its own, in one round trip; several share one, and are sent
 * without waiting for the results of those before.
 */
public final class GraphRead {

	/** In which the database can tell that it stopped a statement. */
	private static final Duration GRACE = Duration.ofSeconds(2);

	private final List<CompletableFuture<@Nullable Object>> results;

	private final CompletableFuture<Void> done;

	private final Runnable stop;

	private volatile boolean cancelled;

	GraphRead(AsyncSession session, TransactionConfig config, List<StatementObservation> statements, Runnable stop) {
		this.stop = stop;
		List<CompletionStage<ResultCursor>> cursors = run(session, config,
				statements.stream().map(StatementObservation::statement).toList());
		this.results = IntStream.range(0, statements.size())
			.mapToObj((i) -> result(cursors.get(i), config).whenComplete(statements.get(i)::stop))
			.toList();
		this.done = CompletableFuture
			.allOf(this.results.stream().map((each) -> each.handle((_, _) -> true)).toArray(CompletableFuture[]::new))
			.whenComplete((_, _) -> session.closeAsync());
	}

	private static List<CompletionStage<ResultCursor>> run(AsyncSession session, TransactionConfig config,
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

	private CompletableFuture<@Nullable Object> result(CompletionStage<ResultCursor> cursor, TransactionConfig config) {
		return cursor.thenCompose(GraphRead::single)
			.toCompletableFuture()
			// The database does not stop while it plans, nor answer once it has failed in
			// it.
			.orTimeout(config.timeout().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
			.handle(this::orQueryException);
	}

	private static CompletionStage<@Nullable Object> single(ResultCursor cursor) {
		return cursor.listAsync((record) -> record.get("result").asObject())
			.thenApply((rows) -> rows.isEmpty() ? null : rows.getFirst());
	}

	private @Nullable Object orQueryException(@Nullable Object result, @Nullable Throwable failure) {
		if (failure != null) {
			throw new CompletionException(
					this.cancelled ? QueryException.cancelled(failure) : QueryException.of(failure));
		}
		return result;
	}

	/**
	 * What the statements return, in their order: each its {@code result}, or null if it
	 * returned no row; one that fails does so with a {@link QueryException}.
	 * @return the results
	 */
	public List<CompletableFuture<@Nullable Object>> results() {
		return this.results;
	}

	/**
	 * Waits for all statements.
	 * @return done once all are, whatever came of them
	 */
	public CompletableFuture<Void> all() {
		return this.done;
	}

	/**
	 * Stops what still runs: nobody waits for it any more.
	 */
	public void cancel() {
		if (!this.done.isDone()) {
			this.cancelled = true;
			this.stop.run();
		}
	}

}
