package dev.postinggraph.graphql;

import java.util.Map;

import dev.postinggraph.WithSamples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.client.ClientGraphQlResponse;
import org.springframework.graphql.client.WebSocketGraphQlClient;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Operations over the protocol graphql-transport-ws.
 */
@WithSamples
class WebSocketIT {

	@LocalServerPort
	int port;

	private WebSocketGraphQlClient client;

	@BeforeEach
	void connect() {
		this.client = WebSocketGraphQlClient
			.builder("ws://localhost:%d/graphql".formatted(this.port), new ReactorNettyWebSocketClient())
			.build();
	}

	@AfterEach
	void close() {
		this.client.stop().block();
	}

	@Test
	void shouldAnswerOverOneConnection() {
		for (String name : new String[] { "Java", "SQL" }) {
			ClientGraphQlResponse answer = this.client.document("query ($name: String) { skill(name: $name) { name } }")
				.variable("name", name)
				.executeSync();
			assertThat(answer.field("skill.name").<String>getValue()).isEqualTo(name);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", textBlock = """
			{                                                       => BAD_USER_INPUT
			{ nothing }                                             => BAD_USER_INPUT
			{ postings(first: 101) { totalCount } }                 => LIMIT_EXCEEDED
			{ compareRoles(roles: ["a", "b"]) { roles { id } } }    => NOT_FOUND
			""")
	void shouldTellACode(String document, String code) {
		assertThat(this.client.document(document).executeSync().getErrors())
			.satisfiesExactly((error) -> assertThat(error.getExtensions()).containsAllEntriesOf(Map.of("code", code)));
		assertThat(this.client.document("{ __typename }").executeSync().isValid()).isTrue();
	}

}
