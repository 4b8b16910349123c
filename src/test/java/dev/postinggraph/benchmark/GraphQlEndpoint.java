package dev.postinggraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A GraphQL server that is asked for single answers.
 *
 * @param uri its address
 */
record GraphQlEndpoint(URI uri) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	/** Whoever takes longer is not measured. */
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	static String body(String request, Map<String, Object> variables) {
		return JSON.writeValueAsString(Map.of("query", request, "variables", variables));
	}

	/**
	 * The value of the first root field.
	 */
	JsonNode root(String request, Map<String, Object> variables) throws IOException, InterruptedException {
		JsonNode answer = ask(request, variables, "");
		return answer.path("data").iterator().next();
	}

	/**
	 * An answer without errors.
	 * @param explain what else the server shall tell, in the terms of its header
	 */
	JsonNode ask(String request, Map<String, Object> variables, String explain)
			throws IOException, InterruptedException {
		String body = body(request, variables).replace(Operation.NUMBER, "123");
		HttpRequest.Builder post = HttpRequest.newBuilder(this.uri)
			.timeout(PATIENCE)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		if (!explain.isEmpty()) {
			post.header("X-Explain", explain);
		}
		JsonNode answer = JSON.readTree(CLIENT.send(post.build(), HttpResponse.BodyHandlers.ofByteArray()).body());
		if (!answer.path("errors").isEmpty() || answer.path("data").isEmpty()) {
			throw new IOException("%s did not answer but said %s".formatted(this.uri, answer));
		}
		return answer;
	}

}
