package dev.postinggraph.store;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j inside this process, with Bolt on loopback and a password of its own. Opening
 * it after a crash recovers what was committed.
 */
final class EmbeddedStore implements AutoCloseable {

	static final String USER = "neo4j";

	private static final Duration AVAILABLE_WITHIN = Duration.ofMinutes(10);

	private final DatabaseManagementService service;

	private final StoreAddress address;

	private EmbeddedStore(DatabaseManagementService service, StoreAddress address) {
		this.service = service;
		this.address = address;
	}

	/**
	 * Opens the store and waits until it answers.
	 * @param properties where it lies and where it listens
	 * @return the open store
	 * @throws StoreUnavailableException if the directory or the port can't be used
	 */
	static EmbeddedStore open(StoreProperties properties) {
		Path directory = properties.directory().toAbsolutePath().normalize();
		String password = prepare(directory);
		DatabaseManagementService service = start(directory, properties);
		try {
			setPassword(service, password);
			if (!service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
				.isAvailable(AVAILABLE_WITHIN.toMillis())) {
				throw new StoreUnavailableException("The store in %s did not start within %d minutes; its log is %s."
					.formatted(directory, AVAILABLE_WITHIN.toMinutes(), directory.resolve("logs/debug.log")), null);
			}
			return new EmbeddedStore(service, new StoreAddress(boltUri(service), USER, password));
		}
		catch (RuntimeException ex) {
			service.shutdown();
			throw ex;
		}
	}

	private static String prepare(Path directory) {
		try {
			Files.createDirectories(directory);
			return StorePassword.readOrCreate(directory);
		}
		catch (IOException ex) {
			throw new StoreUnavailableException(
					"The store's directory %s can't be written; make it writable or choose another with --posting-graph.store.directory=…"
						.formatted(directory),
					ex);
		}
	}

	private static DatabaseManagementService start(Path directory, StoreProperties properties) {
		SocketAddress listen = new SocketAddress("127.0.0.1", properties.boltPort());
		try {
			return new DatabaseManagementServiceBuilder(directory).setConfig(GraphDatabaseSettings.auth_enabled, true)
				.setConfig(GraphDatabaseSettings.pagecache_memory, properties.pageCache().toBytes())
				.setConfig(GraphDatabaseSettings.keep_logical_logs, "256M size")
				.setConfig(BoltConnector.enabled, true)
				.setConfig(BoltConnector.listen_address, listen)
				.setConfig(BoltConnector.advertised_address, listen)
				.setConfig(BoltConnector.encryption_level, BoltConnector.EncryptionLevel.DISABLED)
				.build();
		}
		catch (RuntimeException ex) {
			throw new StoreUnavailableException(reason(ex, directory, properties), ex);
		}
	}

	private static String reason(Throwable failure, Path directory, StoreProperties properties) {
		if (cause(failure, FileLockException.class).isPresent()) {
			return "The store in %s is in use by another process; stop that one or choose another directory with --posting-graph.store.directory=…"
				.formatted(directory);
		}
		if (cause(failure, BindException.class).isPresent()) {
			return "Port %d for Bolt is taken; choose another with --posting-graph.store.bolt-port=… (0 takes a free one)."
				.formatted(properties.boltPort());
		}
		return "The store in %s can't be opened: %s. Its log is %s.".formatted(directory, root(failure).getMessage(),
				directory.resolve("logs/debug.log"));
	}

	private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (type.isInstance(cause)) {
				return Optional.of(type.cast(cause));
			}
		}
		return Optional.empty();
	}

	private static Throwable root(Throwable failure) {
		Throwable root = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			root = cause;
		}
		return root;
	}

	private static void setPassword(DatabaseManagementService service, String password) {
		try (Transaction transaction = service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME).beginTx()) {
			// ALTER USER refuses a password that is the current one already.
			transaction.execute(
					"CREATE OR REPLACE USER " + USER + " SET PLAINTEXT PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
			transaction.commit();
		}
	}

	private static String boltUri(DatabaseManagementService service) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		// Only the register knows the port that was taken where 0 was asked for.
		int port = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		return "bolt://localhost:" + port;
	}

	StoreAddress address() {
		return this.address;
	}

	/**
	 * Closes the store in a thread of its own: an interrupt of the one that calls, which
	 * Ctrl-C during the start can cause, would close the store's files under its hands.
	 */
	@Override
	public void close() {
		Thread closing = Thread.ofPlatform().name("store-close").start(this.service::shutdown);
		boolean interrupted = Thread.interrupted();
		while (closing.isAlive()) {
			try {
				closing.join();
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
