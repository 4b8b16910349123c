package dev.postinggraph.query;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.AsyncTransaction;
import org.neo4j.driver.async.ResultCursor;

/**
 * One read transaction: all statements of an operation see the same graph. Statements are
 * sent one after the other without waiting for the results of those before.
 */
public final class ReadTransaction implements AutoCloseable {

	/** In which the database can tell that it stopped a statement. */
	private static final Duration GRACE = Duration.ofSeconds(2);

	private final AsyncSession session;

	private final TransactionConfig config;

	private @Nullable CompletionStage<AsyncTransaction> transaction;

	ReadTransaction(AsyncSession session, TransactionConfig config) {
		this.session = session;
		this.config = config;
	}

	/**
	 * Runs a statement.
	 * @param statement the statement
	 * @return its {@code result}, or null if it returned no row; fails with a
	 * {@link QueryException}
	 */
	public CompletableFuture<@Nullable Object> run(CompiledStatement statement) {
		return begun().thenCompose((open) -> open.runAsync(statement.cypher(), statement.parameters()))
			.thenCompose(ReadTransaction::single)
			.toCompletableFuture()
			// The database does not stop while it plans, nor answer once it has failed in
			// it.
			.orTimeout(this.config.timeout().plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
			.handle(ReadTransaction::orQueryException);
	}

	private synchronized CompletionStage<AsyncTransaction> begun() {
		CompletionStage<AsyncTransaction> begun = this.transaction;
		if (begun == null) {
			begun = this.session.beginTransactionAsync(this.config);
			this.transaction = begun;
		}
		return begun;
	}

	private static CompletionStage<@Nullable Object> single(ResultCursor cursor) {
		return cursor.nextAsync().thenApply((record) -> (record != null) ? result(record) : null);
	}

	private static @Nullable Object result(Record record) {
		return record.get("result").asObject();
	}

	private static @Nullable Object orQueryException(@Nullable Object result, @Nullable Throwable failure) {
		if (failure != null) {
			throw new CompletionException(QueryException.of(failure));
		}
		return result;
	}

	/** Ends the transaction and gives the connection back, without waiting for it. */
	@Override
	public void close() {
		this.session.closeAsync();
	}

}
