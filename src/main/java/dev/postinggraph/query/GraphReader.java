package dev.postinggraph.query;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

import org.springframework.stereotype.Component;

/**
 * Reads the graph, one transaction for each operation. It sees all that this process
 * wrote before, on a cluster too.
 */
@Component
public class GraphReader {

	/** Tells the operations of several processes apart. */
	private final String prefix = UUID.randomUUID() + "-";

	private final AtomicLong operations = new AtomicLong();

	private final Driver driver;

	private final Duration timeout;

	private final ObservationRegistry observations;

	private final String stop = ReadStatements.load("stop_operation");

	/**
	 * A reader of the graph.
	 * @param driver to the store
	 * @param properties how long an operation may take
	 * @param observations told of each statement
	 */
	public GraphReader(Driver driver, QueryProperties properties, ObservationRegistry observations) {
		this.driver = driver;
		this.observations = observations;
		this.timeout = properties.timeout();
	}

	/**
	 * Begins to read. Each statement is observed as part of what is observed on the
	 * thread.
	 * @param statements the statements of one operation, at least one
	 * @return what they return, once they do
	 */
	public GraphRead read(List<BoundStatement> statements) {
		String operation = this.prefix + this.operations.incrementAndGet();
		List<StatementObservation> observed = statements.stream()
			.map((statement) -> StatementObservation.start(statement, this.observations))
			.toList();
		return new GraphRead(session(), config(operation), observed, () -> stop(operation));
	}

	/**
	 * Asks the database how it would run a statement. Nothing of it runs.
	 * @param statement the statement
	 * @return the plan, line by line
	 */
	public CompletableFuture<List<String>> plan(BoundStatement statement) {
		AsyncSession session = session();
		return session.runAsync("EXPLAIN " + statement.cypher(), statement.parameters(), config("explain"))
			.thenCompose(ResultCursor::consumeAsync)
			.thenApply((summary) -> PlanText.of(summary.plan()))
			.toCompletableFuture()
			.whenComplete((_, _) -> session.closeAsync());
	}

	private TransactionConfig config(String operation) {
		return TransactionConfig.builder()
			.withTimeout(this.timeout)
			.withMetadata(Map.of("operation", operation))
			.build();
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

	/**
	 * How long an operation may take in the database.
	 * @return the time
	 */
	public Duration timeout() {
		return this.timeout;
	}

}
