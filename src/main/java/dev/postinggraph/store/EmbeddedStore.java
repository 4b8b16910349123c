package dev.postinggraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Transaction;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.boot.SpringApplication;

/**
 * A Neo4j inside this process, with Bolt on loopback and a password of its own. Opening
 * it after a crash recovers what was committed.
 */
final class EmbeddedStore implements AutoCloseable {

	static final String USER = "neo4j";

	private static final Duration AVAILABLE_WITHIN = Duration.ofMinutes(10);

	private final StoreAddress address;

	private final Uninterrupted<Boolean> closing;

	private EmbeddedStore(DatabaseManagementService service, StoreAddress address) {
		this.address = address;
		this.closing = new Uninterrupted<>("store-close", () -> {
			service.shutdown();
			return true;
		});
	}

	/**
	 * Opens the store and waits until it answers. It is closed when the process ends, at
	 * the latest: Spring leaves beans alone where Ctrl-C meets a start that is waiting.
	 * @param properties where it lies and where it listens
	 * @return the open store
	 * @throws StoreUnavailableException if the directory or the port can't be used
	 */
	static EmbeddedStore open(StoreProperties properties) {
		Uninterrupted<EmbeddedStore> opening = new Uninterrupted<>("store-open", () -> start(properties));
		SpringApplication.getShutdownHandlers().add(() -> closeAfter(opening));
		return opening.await();
	}

	private static void closeAfter(Uninterrupted<EmbeddedStore> opening) {
		EmbeddedStore store;
		try {
			store = opening.await();
		}
		catch (StoreUnavailableException ex) {
			// Told to the one who opens it; there is nothing to close.
			return;
		}
		store.close();
	}

	private static EmbeddedStore start(StoreProperties properties) {
		Path directory = properties.directory().toAbsolutePath().normalize();
		create(directory);
		DatabaseManagementService service = start(directory, properties);
		try {
			// Only now: who has the store has its password file to itself.
			String password = StorePassword.readOrCreate(directory);
			setPassword(service, password);
			if (!service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
				.isAvailable(AVAILABLE_WITHIN.toMillis())) {
				throw StoreFailure.notAvailable(directory);
			}
			return new EmbeddedStore(service, new StoreAddress(boltUri(service), USER, password));
		}
		catch (IOException ex) {
			service.shutdown();
			throw StoreFailure.notWritable(directory, ex);
		}
		catch (RuntimeException ex) {
			service.shutdown();
			throw ex;
		}
	}

	private static void create(Path directory) {
		try {
			Files.createDirectories(directory);
		}
		catch (IOException ex) {
			throw StoreFailure.notWritable(directory, ex);
		}
		if (!Files.isWritable(directory)) {
			throw StoreFailure.notWritable(directory, null);
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
				// Or Bolt waits for 10 seconds for clients that don't come any more.
				.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
				.build();
		}
		catch (RuntimeException ex) {
			throw StoreFailure.notStarted(directory, properties.boltPort(), ex);
		}
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
	 * Closes the store. Closing it again does nothing but wait for the end of that.
	 */
	@Override
	public void close() {
		this.closing.await();
	}

}
