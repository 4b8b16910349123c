package dev.postinggraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.graphdb.GraphDatabaseService;
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

	private final StoreProperties properties;

	private final Uninterrupted<StoreAddress> opening;

	private final Uninterrupted<Boolean> migrating;

	private final Uninterrupted<Boolean> closing;

	private volatile @Nullable DatabaseManagementService service;

	private EmbeddedStore(StoreProperties properties) {
		this.properties = properties;
		this.opening = new Uninterrupted<>("store-open", this::start);
		this.migrating = new Uninterrupted<>("store-migrations", this::migrate);
		this.closing = new Uninterrupted<>("store-close", this::stop);
	}

	/**
	 * Begins to open the store, which takes seconds, and does not wait for it. It is
	 * closed when the process ends, at the latest: Spring leaves beans alone where Ctrl-C
	 * meets a start that is waiting.
	 * @param properties where it lies and where it listens
	 * @return the store
	 */
	static EmbeddedStore open(StoreProperties properties) {
		EmbeddedStore store = new EmbeddedStore(properties);
		SpringApplication.getShutdownHandlers().add(store::close);
		store.opening.begin();
		return store;
	}

	/**
	 * The address for drivers, which need not wait until the store is open to know it.
	 */
	String boltUri() {
		int port = this.properties.boltPort();
		return (port != 0) ? boltUri(port) : address().boltUri();
	}

	/**
	 * The address of the store with its password, once the store is open.
	 * @return the address
	 * @throws StoreUnavailableException if the directory or the port can't be used
	 */
	StoreAddress address() {
		return this.opening.await();
	}

	/**
	 * The same for those who don't wait.
	 * @return completed when the store is open, or can't be opened
	 */
	CompletionStage<StoreAddress> opened() {
		return this.opening.result();
	}

	/**
	 * The database in this process, once the store is open.
	 * @return the database
	 * @throws StoreUnavailableException if the directory or the port can't be used
	 */
	GraphDatabaseService database() {
		this.opening.await();
		return service().database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
	}

	private DatabaseManagementService service() {
		return Objects.requireNonNull(this.service, "an open store has a service");
	}

	/**
	 * Brings the schema up to date as soon as the store is open, and does not wait for
	 * it.
	 */
	void beginMigrations() {
		this.migrating.begin();
	}

	/**
	 * Waits until the schema is up to date.
	 * @throws StoreUnavailableException if the store can't be opened or migrated
	 */
	void awaitMigrations() {
		this.migrating.await();
	}

	/**
	 * Closes the store. Closing it again does nothing but wait for the end of that.
	 */
	@Override
	public void close() {
		this.closing.await();
	}

	private StoreAddress start() {
		Thread.currentThread().setContextClassLoader(new CachedServices(EmbeddedStore.class.getClassLoader()));
		Path directory = this.properties.directory().toAbsolutePath().normalize();
		create(directory);
		UnfinishedImport.check(directory);
		DatabaseManagementService started = start(directory, this.properties);
		Uninterrupted<Boolean> warmUp = new Uninterrupted<>("store-warm-up", () -> warmUp(started));
		warmUp.begin();
		try {
			// Only now: who has the store has its password file to itself.
			String password = StorePassword.readOrCreate(directory);
			setPassword(started, password);
			if (!started.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
				.isAvailable(AVAILABLE_WITHIN.toMillis())) {
				throw StoreFailure.notAvailable(directory);
			}
			warmUp.await();
			this.service = started;
			return new StoreAddress(boltUri(port(started)), USER, password);
		}
		catch (IOException ex) {
			started.shutdown();
			throw StoreFailure.notWritable(directory, ex);
		}
		catch (RuntimeException ex) {
			started.shutdown();
			throw ex;
		}
	}

	/**
	 * With a driver of its own: Spring still makes its beans, and that one among them.
	 */
	private boolean migrate() {
		StoreAddress address = address();
		if (this.closing.hasBegun()) {
			return false;
		}
		try (Driver driver = GraphDatabase.driver(address.boltUri(), AuthTokens.basic(USER, address.password()))) {
			new SchemaMigrations(driver, address, Duration.ZERO).apply();
			return true;
		}
	}

	private boolean stop() {
		try {
			this.opening.await();
		}
		catch (StoreUnavailableException ex) {
			// Told to the one who needs the store; there is nothing to close.
			return false;
		}
		endMigrations();
		service().shutdown();
		return true;
	}

	/** Or what runs of them would fail where a person sees it. */
	private void endMigrations() {
		try {
			this.migrating.await();
		}
		catch (RuntimeException ex) {
			// Told to the one who needs the schema.
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
				// One plan for a statement, however many rows it is given.
				.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
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

	/**
	 * Has Cypher load its planner, which takes seconds, while this store still gets its
	 * password. Nothing is run.
	 */
	private static boolean warmUp(DatabaseManagementService service) {
		service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME)
			.executeTransactionally(
					"EXPLAIN UNWIND $rows AS row MERGE (p:Posting {id: row.id}) SET p += row.properties",
					Map.of("rows", List.of()));
		return true;
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

	/** Only the register knows the port that was taken where 0 was asked for. */
	private static int port(DatabaseManagementService service) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		return database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	private static String boltUri(int port) {
		return "bolt://localhost:" + port;
	}

}
