package dev.postinggraph.graphql;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

	@ParameterizedTest
	@CsvSource(delimiterString = "|", textBlock = """
			GET    | /graphql                         | application/json | */*                                | 405
			GET    | /graphql?query=%7B__typename%7D  | application/json | */*                                | 405
			DELETE | /graphql                         | application/json | */*                                | 405
			PUT    | /graphql                         | application/json | */*                                | 405
			POST   | /graphql                         | text/plain       | */*                                | 415
			POST   | /graphql                         | x                | */*                                | 415
			POST   | /graphql                         | application/json | text/html                          | 406
			POST   | /graphql                         | application/json | x                                  | 406
			""")
	void shouldTellHowToSend(String method, String uri, String contentType, String accept, int status) {
		EntityExchangeResult<byte[]> answer = HttpApi.on(this.port)
			.client()
			.method(HttpMethod.valueOf(method))
			.uri(URI.create("http://localhost:%d%s".formatted(this.port, uri)))
			.header("Content-Type", contentType)
			.header("Accept", accept)
			.exchange()
			.expectBody()
			.returnResult();
		assertThat(answer.getStatus().value()).isEqualTo(status);
		assertThat(error(answer).at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(answer.getResponseHeaders().getAllow())
			.isEqualTo((status == 405) ? Set.of(HttpMethod.POST) : Set.of());
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "|",
			textBlock = """
					application/graphql-response+json                       | { __typename }           | 200
					application/graphql-response+json                       | { skill(id: "x") { id } } | 200
					application/graphql-response+json                       | { nothing }              | 400
					application/graphql-response+json                       | {                        | 400
					application/graphql-response+json                       | { postings(first: 101) { totalCount } } | 400
					application/graphql-response+json                       | { compareRoles(roles: ["a", "b"]) { roles { id } } } | 200
					application/json                                        | { nothing }              | 200
					application/json                                        | {                        | 200
					*/*                                                     | { nothing }              | 200
					application/graphql-response+json, application/json;q=0.9 | { nothing }            | 400
					""")
	void shouldHaveTheStatusThatItsTypeOfAnswerAsksFor(String accept, String document, int status) {
		HttpApi.on(this.port)
			.client()
			.post()
			.uri("/graphql")
			.header("Accept", accept)
			.bodyValue(Map.of("query", document))
			.exchange()
			.expectStatus()
			.isEqualTo(status);
	}

	@Test
	void shouldTellNothingOfTheInside() {
		byte[] body = HttpApi.on(this.port)
			.client()
			.get()
			.uri("/nothing")
			.exchange()
			.expectStatus()
			.isNotFound()
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
