package dev.postinggraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import dev.postinggraph.WithSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is told about bodies that are no GraphQL requests.
 */
@WithSamples
class HttpErrorsIT {

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '~', textBlock = """
			~~                                             => 400
			null                                           => 400
			5                                              => 400
			[]                                             => 400
			[{"query": "{ __typename }"}]                  => 400
			{"query":                                      => 400
			{"query": null}                                => 400
			{"question": "{ __typename }"}                 => 400
			{"query": "{ __typename }", "variables": "x"}  => 400
			{"query": "{ __typename }", "variables": [1]}  => 400
			""")
	void shouldTellWhatToSend(String body, int status) {
		EntityExchangeResult<byte[]> answer = post(body, MediaType.APPLICATION_JSON);
		assertThat(answer.getStatus().value()).isEqualTo(status);
		JsonNode error = error(answer);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.path("message").asString()).contains("\"query\"");
	}

	@Test
	void shouldRefuseABodyThatIsTooLarge() {
		String body = "{\"query\": \"{ __typename }\", \"variables\": {\"x\": \"%s\"}}"
			.formatted("x".repeat(20_000_000));
		EntityExchangeResult<byte[]> answer = post(body, MediaType.APPLICATION_JSON);
		assertThat(answer.getStatus().value()).isEqualTo(413);
		assertThat(error(answer).at("/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
	}

	@Test
	void shouldTakeNothingButJson() {
		assertThat(post("{\"query\": \"{ __typename }\"}", MediaType.TEXT_PLAIN).getStatus().value()).isEqualTo(415);
	}

	@ParameterizedTest
	@CsvSource({ "GET, /graphql, 405", "GET, /graphql?query=%7B__typename%7D, 405", "DELETE, /graphql, 404",
			"GET, /nothing, 404" })
	void shouldTellNothingOfTheInside(String method, String uri, int status) {
		byte[] body = HttpApi.on(this.port)
			.client()
			.method(HttpMethod.valueOf(method))
			.uri(uri)
			.exchange()
			.expectStatus()
			.isEqualTo(status)
			.expectBody()
			.returnResult()
			.getResponseBody();
		assertThat(new String(Objects.requireNonNullElse(body, new byte[0]), StandardCharsets.UTF_8))
			.doesNotContain("Exception", "trace", "\tat ", "java.");
	}

	private static JsonNode error(EntityExchangeResult<byte[]> answer) {
		JsonNode errors = JsonMapper.shared().readTree(Objects.requireNonNull(answer.getResponseBody())).path("errors");
		assertThat(errors).hasSize(1);
		return errors.get(0);
	}

	private EntityExchangeResult<byte[]> post(String body, MediaType type) {
		return HttpApi.on(this.port)
			.client()
			.post()
			.uri("/graphql")
			.contentType(type)
			.bodyValue(body)
			.exchange()
			.expectBody()
			.returnResult();
	}

}
