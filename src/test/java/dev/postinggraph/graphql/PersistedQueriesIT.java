package dev.postinggraph.graphql;

import java.util.Map;
import java.util.Objects;

import dev.postinggraph.WithSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents that clients send once and name from then on, as Apollo's clients do.
 */
@WithSamples
class PersistedQueriesIT {

	private static final String DOCUMENT = "query Persisted($name: String) { skill(name: $name) { id } }";

	@LocalServerPort
	int port;

	@Test
	void shouldAskForADocumentOnce() {
		Map<String, Object> named = named(DocumentSource.hash(DOCUMENT));
		JsonNode unknown = send(Map.of("extensions", named));
		assertThat(unknown.at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
		assertThat(unknown.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
		Map<String, Object> java = Map.of("name", "java");
		JsonNode first = send(Map.of("query", DOCUMENT, "extensions", named, "variables", java));
		assertThat(first.at("/data/skill/id").asString()).isEqualTo("skill:java");
		JsonNode second = send(Map.of("extensions", named, "variables", Map.of("name", "sql")));
		assertThat(second.at("/data/skill/id").asString()).isEqualTo("skill:sql");
	}

	@Test
	void shouldRefuseADocumentUnderAnothersName() {
		JsonNode answer = send(Map.of("query", "{ __typename }", "extensions", named("0".repeat(64))));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(send(Map.of("extensions", named("0".repeat(64)))).at("/errors/0/message").asString())
			.isEqualTo("PersistedQueryNotFound");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"persistedQuery\": 5}", "{\"persistedQuery\": {\"sha256Hash\": [1]}}",
			"{\"persistedQuery\": {}}" })
	void shouldFindNothingByWhatIsNoName(String extensions) {
		JsonNode answer = send(Map.of("extensions", JsonMapper.shared().readTree(extensions)));
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
	}

	private static Map<String, Object> named(String hash) {
		return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
	}

	private JsonNode send(Map<String, ?> body) {
		byte[] answer = HttpApi.on(this.port)
			.client()
			.post()
			.uri("/graphql")
			.bodyValue(body)
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return JsonMapper.shared().readTree(Objects.requireNonNull(answer));
	}

}
