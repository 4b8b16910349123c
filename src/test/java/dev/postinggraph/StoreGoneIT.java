package dev.postinggraph;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.IngestReport;
import dev.postinggraph.ingest.IngestStoppedException;
import dev.postinggraph.ingest.LoadedPostings;
import dev.postinggraph.ingest.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The database goes away under the application, and comes back.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "posting-graph.samples=false")
class StoreGoneIT {

	/** Several batches. */
	private static final int DOCUMENTS = 6000;

	private static final Parser PARSER = Parser.withEverything();

	@TempDir
	static Path directory;

	private static int boltPort;

	private static volatile @Nullable EmbeddedNeo4j neo4j;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry registry) throws IOException {
		try (ServerSocket free = new ServerSocket(0)) {
			boltPort = free.getLocalPort();
		}
		neo4j = EmbeddedNeo4j.start(directory, boltPort);
		registry.add("spring.neo4j.uri", neo4j()::uri);
	}

	@AfterAll
	static void stop() throws IOException {
		neo4j().close();
	}

	@Test
	void shouldTellThatTheStoreIsGoneUntilItIsBack() throws IOException {
		ask().jsonPath("$.data.postings.totalCount").isEqualTo(0);
		neo4j().stop();
		ask().jsonPath("$.errors.length()")
			.isEqualTo(1)
			.jsonPath("$.errors[0].extensions.code")
			.isEqualTo("UNAVAILABLE")
			.jsonPath("$.errors[0].message")
			.isEqualTo("The graph can't be reached at the moment; try again later.");
		neo4j = EmbeddedNeo4j.start(directory, boltPort);
		ask().jsonPath("$.errors").doesNotExist().jsonPath("$.data.postings.totalCount").isEqualTo(0);
	}

	@Test
	void shouldGoOnWithALoadWhenTheStoreIsBack() {
		try (Driver driver = GraphDatabase.driver(neo4j().uri())) {
			Ingest ingest = new Ingest(PARSER, new GraphWriter(driver), new LoadedPostings());
			IngestReport report = ingest.run(documents(StoreGoneIT::restart), (_) -> {
			});
			assertThat(report.accepted()).isEqualTo(DOCUMENTS);
			assertThat(postings(driver)).isEqualTo(DOCUMENTS);
			driver.executableQuery(EmbeddedGraph.CLEAN).execute();
		}
	}

	@Test
	void shouldStopALoadWhenTheStoreDoesNotComeBack() {
		Config impatient = Config.builder().withMaxTransactionRetryTime(1, TimeUnit.SECONDS).build();
		try (Driver driver = GraphDatabase.driver(neo4j().uri(), impatient)) {
			Ingest ingest = new Ingest(PARSER, new GraphWriter(driver), new LoadedPostings());
			assertThatExceptionOfType(IngestStoppedException.class)
				.isThrownBy(() -> ingest.run(documents(() -> neo4j().stop()), (_) -> {
				}))
				.withMessageStartingWith("The database can't be written to: ");
			neo4j = EmbeddedNeo4j.start(directory, boltPort);
			assertThat(postings(driver)).as("whole batches are there").isLessThan(DOCUMENTS);
			assertThat(ingest.run(documents(() -> {
			}), (_) -> {
			}).accepted()).isEqualTo(DOCUMENTS);
			assertThat(postings(driver)).isEqualTo(DOCUMENTS);
			driver.executableQuery(EmbeddedGraph.CLEAN).execute();
		}
	}

	/** Something happens when half of them have been read. */
	private static Stream<Supply> documents(Runnable half) {
		return IntStream.range(0, DOCUMENTS).mapToObj((i) -> {
			if (i == DOCUMENTS / 2) {
				half.run();
			}
			String job = "{\"title\": \"Baker %d\", \"company\": \"Crumb\", \"location\": \"Linz, Austria\", \"description\": \"We bake at night.\"}"
				.formatted(i);
			return new Supply.Supplied(new Document("job " + i, job.getBytes(StandardCharsets.UTF_8),
					Instant.parse("2026-05-11T08:00:00Z")));
		});
	}

	private static void restart() {
		neo4j().stop();
		Thread.ofPlatform().start(() -> neo4j = EmbeddedNeo4j.start(directory, boltPort));
	}

	private static int postings(Driver driver) {
		return driver.executableQuery("MATCH (p:Posting) RETURN count(p) AS postings")
			.execute()
			.records()
			.getFirst()
			.get("postings")
			.asInt();
	}

	private static EmbeddedNeo4j neo4j() {
		return Objects.requireNonNull(neo4j);
	}

	private WebTestClient.BodyContentSpec ask() {
		return WebTestClient.bindToServer()
			.baseUrl("http://localhost:" + this.port)
			.responseTimeout(Duration.ofMinutes(1))
			.build()
			.post()
			.uri("/graphql")
			.bodyValue(Map.of("query", "{ postings(first: 1) { totalCount nodes { id } } }"))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody();
	}

}
