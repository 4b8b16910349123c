package dev.postinggraph.graphql;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.postinggraph.EmbeddedGraph;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A client that goes away stops what the database does for it, and makes room for others.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "posting-graph.query.timeout=2m", "posting-graph.limits.cost=4000000",
				"posting-graph.samples=false", "posting-graph.limits.concurrent-operations=1" })
class CancellationIT {

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", graph::uri);
	}

	@ParameterizedTest
	@ValueSource(strings = { "%s", "{ two: %2$s ...f } fragment f on Query %1$s" })
	void shouldStopStatementsOfAClientThatWentAway(String form) throws IOException {
		graph.query(EndlessRequest.GRAPH);
		String text = form.formatted(EndlessRequest.TEXT, "skill(id: \"skill:2\") { name }");
		try (Socket client = new Socket("localhost", this.port)) {
			EndlessRequest.send(client, text);
			awaitRunning(1);
		}
		awaitStop();
	}

	@Test
	void shouldSendOthersAwayMeanwhile() throws IOException {
		graph.query(EndlessRequest.GRAPH);
		try (Socket client = new Socket("localhost", this.port)) {
			EndlessRequest.send(client, EndlessRequest.TEXT);
			awaitRunning(1);
			byte[] refusal = post().expectStatus()
				.isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
				.expectHeader()
				.exists(HttpHeaders.RETRY_AFTER)
				.expectBody()
				.returnResult()
				.getResponseBody();
			assertThat(new String(Objects.requireNonNull(refusal), StandardCharsets.UTF_8)).contains("UNAVAILABLE",
					"try again");
		}
		Awaitility.await().untilAsserted(() -> post().expectStatus().isOk());
	}

	private WebTestClient.ResponseSpec post() {
		return HttpApi.on(this.port)
			.client()
			.post()
			.uri("/graphql")
			.bodyValue(Map.of("query", "{ skill(id: \"skill:2\") { name } }"))
			.exchange();
	}

	/** A client that takes its operation back, and one that closes its connection. */
	@ParameterizedTest
	@ValueSource(strings = { "{\"type\": \"complete\", \"id\": \"1\"}", "" })
	void shouldStopTheOperationOfAWebSocket(String end) throws Exception {
		graph.query(EndlessRequest.GRAPH);
		WebSocket socket = HttpClient.newHttpClient()
			.newWebSocketBuilder()
			.subprotocols("graphql-transport-ws")
			.buildAsync(URI.create("ws://localhost:%d/graphql".formatted(this.port)), new WebSocket.Listener() {
			})
			.get();
		socket.sendText("{\"type\": \"connection_init\"}", true).get();
		socket
			.sendText(
					JsonMapper.shared()
						.writeValueAsString(Map.of("type", "subscribe", "id", "1", "payload",
								Map.of("query", EndlessRequest.TEXT))),
					true)
			.get();
		awaitRunning(1);
		if (!end.isEmpty()) {
			socket.sendText(end, true).get();
			awaitStop();
		}
		socket.abort();
		awaitStop();
	}

	private static void awaitRunning(int number) {
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> running().size() == number);
	}

	private static void awaitStop() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(1))
			.pollInterval(Duration.ofMillis(50))
			.untilAsserted(() -> assertThat(running()).isEmpty());
	}

	private static List<Map<String, Object>> running() {
		return graph.query(EndlessRequest.RUNNING);
	}

}
