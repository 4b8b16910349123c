package dev.postinggraph.graphql;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The API as clients reach it.
 *
 * @param client sends requests
 */
record HttpApi(WebTestClient client) {

	private static final JsonMapper JSON = JsonMapper.shared();

	static HttpApi on(int port) {
		return new HttpApi(WebTestClient.bindToServer()
			.baseUrl("http://localhost:" + port)
			// The first statement of a shape waits for its plan.
			.responseTimeout(Duration.ofMinutes(1))
			.codecs((codecs) -> codecs.defaultCodecs().maxInMemorySize(-1))
			.build());
	}

	JsonNode ask(String query) {
		return ask(query, Map.of());
	}

	JsonNode ask(String query, Map<String, ? extends @Nullable Object> variables) {
		byte[] body = this.client.post()
			.uri("/graphql")
			.bodyValue(Map.of("query", query, "variables", variables))
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return JSON.readTree(Objects.requireNonNull(body));
	}

}
