package dev.postinggraph.query;

import java.time.Duration;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.async.AsyncSession;

import org.springframework.stereotype.Component;

/**
 * Opens read transactions, one for each operation.
 */
@Component
public class GraphReader {

	private final Driver driver;

	private final TransactionConfig transactions;

	/**
	 * A reader of the graph.
	 * @param driver to the store
	 * @param properties how long an operation may take
	 */
	public GraphReader(Driver driver, QueryProperties properties) {
		this.driver = driver;
		this.transactions = TransactionConfig.builder().withTimeout(properties.timeout()).build();
	}

	/**
	 * A transaction that begins with its first statement. It sees all that this process
	 * wrote before, on a cluster too.
	 * @return the transaction, to be closed
	 */
	public ReadTransaction begin() {
		AsyncSession session = this.driver.session(AsyncSession.class,
				SessionConfig.builder()
					.withDefaultAccessMode(AccessMode.READ)
					.withBookmarkManager(this.driver.executableQueryBookmarkManager())
					.build());
		return new ReadTransaction(session, this.transactions);
	}

	/**
	 * How long an operation may take in the database.
	 * @return the time
	 */
	public Duration timeout() {
		return this.transactions.timeout();
	}

}
