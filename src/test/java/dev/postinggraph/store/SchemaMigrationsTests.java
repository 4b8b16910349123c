package dev.postinggraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import dev.postinggraph.EmbeddedGraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The shared graph loses its schema before each test and has it again afterwards.
 */
class SchemaMigrationsTests {

	private static final int INSTANCES = 4;

	private static final Duration LONG = Duration.ofMinutes(2);

	/** As the library writes it, under the name that it gives to a lock of nobody. */
	private static final String LOCK = "CREATE (:__Neo4jMigrationsLock {id: 'killed', name: 'John Doe'})";

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@BeforeEach
	void dropSchema() {
		graph.query("MATCH (n) DETACH DELETE n");
		graph.values("SHOW CONSTRAINTS YIELD name RETURN name").forEach((name) -> drop("CONSTRAINT", name));
		graph.values("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")
			.forEach((name) -> drop("INDEX", name));
	}

	@AfterEach
	void restoreSchema() {
		graph.query("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
		server(graph.driver(), LONG).apply();
	}

	@RepeatedTest(2)
	void shouldLetInstancesThatStartAtOnceTakeTurns() throws Exception {
		startAtOnce();
		assertThat(migrated()).containsExactlyElementsOf(versions());
		assertThat(graph.values("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name"))
			.contains("posting_id", "name_key", "posting_date_posted", "listed_on_url");
		assertThat(locks()).isZero();
	}

	@Test
	void shouldChangeNothingTheSecondTime() throws IOException {
		server(graph.driver(), LONG).apply();
		server(graph.driver(), LONG).apply();
		assertThat(migrated()).containsExactlyElementsOf(versions());
	}

	@Test
	void shouldRemoveTheLockOfAKilledProcessFromItsOwnStore() throws IOException {
		graph.query(LOCK);
		StoreAddress own = new StoreAddress(graph.uri(), "neo4j", "correct horse");
		new SchemaMigrations(graph.driver(), own, Duration.ZERO).apply();
		assertThat(migrated()).containsExactlyElementsOf(versions());
		assertThat(locks()).isZero();
	}

	@Test
	void shouldSayWhatToDoWithTheLockOfAnInstanceThatIsGone() {
		server(graph.driver(), LONG).apply();
		graph.query(LOCK);
		assertThatExceptionOfType(StoreUnavailableException.class)
			.isThrownBy(() -> server(graph.driver(), Duration.ZERO).apply())
			.withMessageStartingWith("The schema of the graph at %s can't be brought up to date: ", graph.uri())
			.withMessageEndingWith(
					"If another instance was killed while starting, remove its lock with MATCH (lock:__Neo4jMigrationsLock) DELETE lock.");
		assertThat(locks()).isOne();
	}

	@Test
	void shouldGoOnOnceTheLockIsGone() throws Exception {
		server(graph.driver(), LONG).apply();
		graph.query(LOCK);
		try (ExecutorService instance = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<?> migrating = instance.submit(() -> server(graph.driver(), LONG).apply());
			graph.query("MATCH (lock:__Neo4jMigrationsLock) DELETE lock");
			migrating.get();
		}
		assertThat(locks()).isZero();
	}

	@Test
	void shouldSayThatNothingAnswers() {
		try (Driver nowhere = GraphDatabase.driver("bolt://localhost:1")) {
			SchemaMigrations migrations = new SchemaMigrations(nowhere,
					new StoreAddress("bolt://localhost:1", "neo4j", null), LONG);
			assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(migrations::apply)
				.withMessage(
						"No Neo4j answers at neo4j@bolt://localhost:1; start it or set spring.neo4j.uri to where it is.");
		}
	}

	private static void startAtOnce() throws InterruptedException, ExecutionException {
		CyclicBarrier start = new CyclicBarrier(INSTANCES);
		Callable<Void> instance = () -> {
			try (Driver driver = GraphDatabase.driver(graph.uri())) {
				start.await();
				server(driver, LONG).apply();
				return null;
			}
		};
		try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Void>> all = instances.invokeAll(Stream.generate(() -> instance).limit(INSTANCES).toList());
			for (Future<Void> each : all) {
				each.get();
			}
		}
	}

	private static SchemaMigrations server(Driver driver, Duration patience) {
		return new SchemaMigrations(driver, new StoreAddress(graph.uri(), null, null), patience);
	}

	private static List<Object> migrated() {
		return graph
			.values("MATCH (m:__Neo4jMigration) RETURN m.version ORDER BY m.version = 'BASELINE' DESC, m.version");
	}

	private static long locks() {
		return graph.values("MATCH (lock:__Neo4jMigrationsLock) RETURN lock.id").size();
	}

	private static void drop(String kind, Object name) {
		graph.query("DROP %s `%s` IF EXISTS".formatted(kind, name));
	}

	/** The versions that the names of the files say. */
	private static List<String> versions() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cypher/migrations"))) {
			Stream<String> numbers = files.map((file) -> file.getFileName().toString().substring(1, 4)).sorted();
			return Stream.concat(Stream.of("BASELINE"), numbers).toList();
		}
	}

}
