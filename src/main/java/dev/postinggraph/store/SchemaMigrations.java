package dev.postinggraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings the graph's constraints and indexes up to date with {@code cypher/migrations}.
 * Instances that start at once take turns: one migrates, the others wait and find nothing
 * left to do.
 */
final class SchemaMigrations {

	private static final String LOCATION = "classpath:cypher/migrations";

	/** Failures to try again though nobody holds the lock. */
	private static final int UNEXPLAINED = 3;

	private static final Duration PAUSE = Duration.ofMillis(250);

	private final Driver driver;

	private final StoreAddress address;

	private final Duration patience;

	/**
	 * Migrations of one graph.
	 * @param driver to the graph; stays open
	 * @param address where the graph is
	 * @param patience how long to wait for an instance that holds the lock
	 */
	SchemaMigrations(Driver driver, StoreAddress address, Duration patience) {
		this.driver = driver;
		this.address = address;
		this.patience = patience;
	}

	/**
	 * Applies what is pending.
	 * @throws StoreUnavailableException if the server can't be reached, or another
	 * instance holds the migrations for too long
	 */
	void apply() {
		connect();
		removeStaleLock();
		takeTurn();
		this.driver.executableQuery("CALL db.awaitIndexes(300)").execute();
	}

	/** Once, and not again with a wrong password: a server locks out those who insist. */
	private void connect() {
		try {
			this.driver.verifyConnectivity();
		}
		catch (AuthenticationException ex) {
			throw new StoreUnavailableException(
					"Neo4j at %s refuses the user or the password; set spring.neo4j.authentication.username and .password."
						.formatted(this.address),
					ex);
		}
		catch (ServiceUnavailableException ex) {
			throw new StoreUnavailableException(
					"No Neo4j answers at %s; start it or set spring.neo4j.uri to where it is.".formatted(this.address),
					ex);
		}
		catch (Neo4jException ex) {
			throw new StoreUnavailableException("Neo4j at %s can't be used: %s".formatted(this.address, sentence(ex)),
					ex);
		}
	}

	/**
	 * Nobody but this process can hold a lock in an embedded store: one that is there was
	 * left by a process that was killed.
	 */
	private void removeStaleLock() {
		if (this.address.embedded()) {
			this.driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) DELETE lock").execute();
		}
	}

	private void takeTurn() {
		Instant until = Instant.now().plus(this.patience);
		int unexplained = 0;
		while (true) {
			try {
				// A new one each time: it remembers what it saw.
				new Migrations(configuration(), this.driver).apply();
				return;
			}
			catch (MigrationsException | Neo4jException ex) {
				// The other instance may have let go of the lock a moment ago.
				unexplained += isLocked() ? 0 : 1;
				if (unexplained > UNEXPLAINED || Instant.now().isAfter(until)) {
					throw unavailable(ex);
				}
				pause();
			}
		}
	}

	private boolean isLocked() {
		return !this.driver.executableQuery("MATCH (lock:__Neo4jMigrationsLock) RETURN 1 AS locked LIMIT 1")
			.execute()
			.records()
			.isEmpty();
	}

	private StoreUnavailableException unavailable(RuntimeException cause) {
		return new StoreUnavailableException("The schema of the graph at %s can't be brought up to date: %s %s"
			.formatted(this.address, sentence(cause),
					"If another instance was killed while starting, remove its lock with MATCH (lock:__Neo4jMigrationsLock) DELETE lock."),
				cause);
	}

	private static String sentence(RuntimeException failure) {
		String reason = String.valueOf(failure.getMessage());
		return reason.endsWith(".") ? reason : reason + ".";
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoreUnavailableException("Interrupted while another instance migrates the graph.", ex);
		}
	}

	private static MigrationsConfig configuration() {
		return MigrationsConfig.builder()
			.withLocationsToScan(LOCATION)
			.withResourceScanner((locations) -> scan())
			.build();
	}

	/** Spring finds resources inside of the executable jar too. */
	private static List<URL> scan() {
		try {
			List<URL> urls = new ArrayList<>();
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources(LOCATION + "/*.cypher")) {
				urls.add(resource.getURL());
			}
			return urls;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
