package dev.postinggraph.query;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.observation.ObservationRegistry;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Reads the graph, one transaction for each operation.
 */
@Component
public class GraphReader {

	/** Tells the operations of several processes apart. */
	private final String prefix = UUID.randomUUID() + "-";

	private final AtomicLong operations = new AtomicLong();

	private final DriverTransactions bolt;

	private final ReadTransactions transactions;

	private final Duration timeout;

	private final ObservationRegistry observations;

	/**
	 * A reader of the graph.
	 * @param driver to the store
	 * @param inProcess the shorter way to a store in this process, if it is one
	 * @param properties how long an operation may take
	 * @param observations told of each statement
	 */
	public GraphReader(Driver driver, ObjectProvider<ReadTransactions> inProcess, QueryProperties properties,
			ObservationRegistry observations) {
		this.bolt = new DriverTransactions(driver);
		this.transactions = inProcess.getIfAvailable(() -> this.bolt);
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
		return new GraphRead(this.transactions.run(statements, operation, this.timeout), this.timeout, observed);
	}

	/**
	 * Asks the database how it would run a statement. Nothing of it runs.
	 * @param statement the statement
	 * @return the plan, line by line
	 */
	public CompletableFuture<List<String>> plan(BoundStatement statement) {
		return this.bolt.plan(statement, this.timeout);
	}

	/**
	 * How long an operation may take in the database.
	 * @return the time
	 */
	public Duration timeout() {
		return this.timeout;
	}

}
