package dev.postinggraph.graphql;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.postinggraph.EmbeddedGraph;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A store in the application's own process, which is read without Bolt, answers as a
 * server does.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "posting-graph.samples=false", "posting-graph.store.bolt-port=0",
				"posting-graph.query.timeout=5s", "posting-graph.limits.cost=4000000" })
@DirtiesContext
class InProcessIT {

	private static final String SMALL = "{ skill(id: \"skill:1\") { name } }";

	@TempDir
	static Path directory;

	@Autowired
	Driver driver;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry registry) {
		registry.add("posting-graph.store.directory", () -> directory);
	}

	@BeforeEach
	void clean() {
		query(EmbeddedGraph.CLEAN);
	}

	static List<Path> cases() throws IOException {
		return QueryCasesIT.cases();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void shouldAnswerAsAServerDoes(Path request) throws IOException {
		query(Files.readString(request.resolveSibling("graph.cypher")));
		JsonNode answer = HttpApi.on(this.port).ask(Files.readString(request.resolve("request.graphql")));
		assertThat(answer).isEqualTo(JsonMapper.shared().readTree(Files.readString(request.resolve("expected.json"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "{ two: skill(id: \"skill:1\") { name } ...f } fragment f on Query %s" })
	void shouldStopARequestThatTakesTooLong(String form) {
		query(EndlessRequest.GRAPH);
		JsonNode answer = HttpApi.on(this.port).ask(form.formatted(EndlessRequest.TEXT));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("TIMEOUT");
		assertThat(answer.at("/errors/0/message").asString()).contains("longer than 5 s");
		assertThat(HttpApi.on(this.port).ask(SMALL).at("/data/skill/name").asString()).isEqualTo("Skill 1");
	}

	@Test
	void shouldStopStatementsOfAClientThatWentAway() throws IOException {
		query(EndlessRequest.GRAPH);
		try (Socket client = new Socket("localhost", this.port)) {
			EndlessRequest.send(client, EndlessRequest.TEXT);
			Awaitility.await().until(() -> !query(EndlessRequest.RUNNING).isEmpty());
		}
		Awaitility.await()
			.atMost(Duration.ofSeconds(1))
			.pollInterval(Duration.ofMillis(50))
			.untilAsserted(() -> assertThat(query(EndlessRequest.RUNNING)).isEmpty());
	}

	private List<Record> query(String cypher) {
		return this.driver.executableQuery(cypher).execute().records();
	}

}
