package dev.postinggraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.springframework.util.FileSystemUtils;

/**
 * A Neo4j in this JVM with the migrations run: a temporary directory, Bolt on a free
 * port, no password.
 */
public record EmbeddedNeo4j(Path directory, DatabaseManagementService service, String uri,
		Driver driver) implements AutoCloseable {

	public static EmbeddedNeo4j start() {
		try {
			return start(Files.createTempDirectory("posting-graph-test"), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Starts it on what a directory holds.
	 * @param directory the directory
	 * @param port for Bolt; 0 takes a free one
	 */
	public static EmbeddedNeo4j start(Path directory, int port) {
		DatabaseManagementService service = new DatabaseManagementServiceBuilder(directory)
			.setConfig(GraphDatabaseSettings.auth_enabled, false)
			.setConfig(GraphDatabaseSettings.pagecache_memory, 64L * 1024 * 1024)
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			// As the application has it: one plan for a statement, however many rows it
			// is
			// given.
			.setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("localhost", port))
			.build();
		String uri = "bolt://localhost:" + boltPort(service);
		Driver driver = GraphDatabase.driver(uri);
		MigrationsConfig migrations = MigrationsConfig.builder()
			.withLocationsToScan("classpath:cypher/migrations")
			.build();
		new Migrations(migrations, driver).apply();
		return new EmbeddedNeo4j(directory, service, uri, driver);
	}

	private static int boltPort(DatabaseManagementService service) {
		GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
		return database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
	}

	/** Stops it; what its directory holds stays. */
	void stop() {
		this.driver.close();
		this.service.shutdown();
	}

	@Override
	public void close() throws IOException {
		stop();
		FileSystemUtils.deleteRecursively(this.directory);
	}

}
