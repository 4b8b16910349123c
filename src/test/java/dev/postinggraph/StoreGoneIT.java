package dev.postinggraph;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The database goes away under the application, and comes back.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "posting-graph.samples=false")
@Execution(ExecutionMode.CONCURRENT)
class StoreGoneIT {

	@TempDir
	static Path directory;

	private static int boltPort;

	private static @Nullable EmbeddedNeo4j neo4j;

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
