package dev.postinggraph.query;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * The statements of one operation on their way. All of them see the same graph.
 */
public final class GraphRead {

	/** In which the database can tell that it stopped a statement. */
	private static final Duration GRACE = Duration.ofSeconds(2);

	private final ReadTransactions.Running transaction;

	private final List<CompletableFuture<@Nullable Object>> results;

	private final CompletableFuture<Void> done;

	private volatile boolean cancelled;

	GraphRead(ReadTransactions.Running transaction, Duration timeout, List<StatementObservation> statements) {
		this.transaction = transaction;
		List<CompletableFuture<@Nullable Object>> values = transaction.results();
		this.results = IntStream.range(0, statements.size())
			.mapToObj((i) -> result(values.get(i), timeout).whenComplete(statements.get(i)::stop))
			.toList();
		this.done = CompletableFuture
			.allOf(this.results.stream().map((each) -> each.handle((_, _) -> true)).toArray(CompletableFuture[]::new));
	}

	private CompletableFuture<@Nullable Object> result(CompletableFuture<@Nullable Object> value, Duration timeout) {
		// The database does not stop while it plans, nor answer once it has failed in it.
		return value.orTimeout(timeout.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS).handle(this::orQueryException);
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
			this.transaction.stop();
		}
	}

}
