package dev.postinggraph.graphql;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import dev.postinggraph.WithSamples;
import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.GraphQlResponse;
import org.springframework.graphql.client.SubscriptionErrorException;
import org.springframework.graphql.client.WebSocketGraphQlClient;
import org.springframework.web.reactive.socket.client.ReactorNettyWebSocketClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients learn of postings as they are loaded, over both transports.
 */
@WithSamples
class SubscriptionIT {

	private static final String SUBSCRIPTION = """
			subscription ($company: String!) {
			  new: postingLoaded(where: { company: { name: { eq: $company } } }) {
			    called: title datePosted company { name } locations { name parent { id } }
			  }
			}""";

	private static final String INGEST = """
			mutation ($documents: [DocumentInput!]!) { ingest(documents: $documents) { loaded rejections { reason } } }""";

	@LocalServerPort
	int port;

	@Autowired
	MeterRegistry meters;

	private WebSocketGraphQlClient client;

	private double before;

	@BeforeEach
	void connect() {
		this.before = open();
		this.client = WebSocketGraphQlClient
			.builder(URI.create("ws://localhost:%d/graphql".formatted(this.port)), new ReactorNettyWebSocketClient())
			.build();
	}

	@AfterEach
	void shouldKeepNothingForThoseWhoWentAway() {
		this.client.stop().block();
		Awaitility.await().untilAsserted(() -> assertThat(open()).isEqualTo(this.before));
	}

	@Test
	void shouldSendWhatMeetsTheFilterOverWebSocket() {
		List<Object> received = new CopyOnWriteArrayList<>();
		Disposable subscription = this.client.document(SUBSCRIPTION)
			.variable("company", "Pipwick Printing")
			.retrieveSubscription("new")
			.toEntity(Object.class)
			.subscribe(received::add);
		awaitOpen(1);
		ingest(List.of(posting("Typesetter", "Pipwick Printing"), posting("Typesetter", "Otherwick Printing"),
				posting("Bookbinder", "Pipwick Printing")));
		Awaitility.await().untilAsserted(() -> assertThat(received).hasSize(2));
		assertThat(received).contains(Map.of("called", "Typesetter", "datePosted", "2026-10-02", "company",
				Map.of("name", "Pipwick Printing"), "locations",
				List.of(Map.of("name", "Boston", "parent", Map.of("id", "location:ma-us")))));
		ingest(List.of(posting("Typesetter", "Pipwick Printing"), posting("Papermaker", "Pipwick Printing")));
		Awaitility.await().untilAsserted(() -> assertThat(received).hasSize(3));
		subscription.dispose();
		Awaitility.await().untilAsserted(() -> assertThat(open()).isEqualTo(this.before));
	}

	@Test
	void shouldSendManyPostingsOfOneLoad() {
		List<Object> received = new CopyOnWriteArrayList<>();
		this.client.document("subscription { postingLoaded { id } }")
			.retrieveSubscription("postingLoaded")
			.toEntity(Object.class)
			.subscribe(received::add);
		awaitOpen(1);
		List<Map<String, String>> documents = new ArrayList<>();
		for (int i = 0; i < 100; i++) {
			documents.add(posting("Proofreader", "Pressroom " + i + " Printing"));
		}
		ingest(documents);
		Awaitility.await().untilAsserted(() -> assertThat(received).hasSize(100).doesNotHaveDuplicates());
	}

	@Test
	void shouldSendEvents() throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient();
				InputStream stream = events(http, SUBSCRIPTION, Map.of("company", "Inkwell Printing"));
				Scanner lines = new Scanner(stream, StandardCharsets.UTF_8)) {
			awaitOpen(1);
			ingest(posting("Typesetter", "Inkwell Printing"));
			assertThat(nextEvent(lines)).isEqualTo("""
					{"data":{"new":{"called":"Typesetter","datePosted":"2026-10-02",\
					"company":{"name":"Inkwell Printing"},\
					"locations":[{"name":"Boston","parent":{"id":"location:ma-us"}}]}}}""");
			http.shutdownNow();
		}
	}

	@Test
	void shouldTellHowFarAnIngestIs() throws IOException {
		List<Map<String, Object>> received = new CopyOnWriteArrayList<>();
		this.client.document(Files.readString(Path.of("graphql/examples/progress-of-ingests.graphql")))
			.retrieveSubscription("ingestProgress")
			.toEntity(new ParameterizedTypeReference<Map<String, Object>>() {
			})
			.subscribe(received::add);
		awaitOpen(1);
		ingest(List.of(posting("Engraver", "Pipwick Printing"), posting("Gilder", "Pipwick Printing")));
		Awaitility.await()
			.until(() -> received.stream().anyMatch((progress) -> Boolean.TRUE.equals(progress.get("done"))));
		assertThat(received.getFirst()).containsEntry("kind", "MUTATION")
			.containsEntry("name", "ingest")
			.containsEntry("total", 2)
			.containsEntry("documents", 0)
			.containsEntry("done", false);
		assertThat(received.getLast()).containsEntry("id", received.getFirst().get("id"))
			.containsEntry("documents", 2)
			.containsEntry("loaded", 2)
			.containsEntry("rejected", 0)
			.containsEntry("secondsLeft", 0.0);
		assertThat(this.meters.get("posting-graph.ingest.postings")
			.tags("kind", "mutation", "outcome", "loaded")
			.counter()
			.count()).isGreaterThanOrEqualTo(2);
		assertThat(this.meters.get("posting-graph.ingest.stages")
			.tags("kind", "mutation", "stage", "writing")
			.timer()
			.totalTime(TimeUnit.NANOSECONDS)).isPositive();
	}

	@Test
	void shouldSendProgressAsEvents() throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient();
				InputStream stream = events(http, "subscription { ingestProgress { name total done } }", Map.of());
				Scanner lines = new Scanner(stream, StandardCharsets.UTF_8)) {
			awaitOpen(1);
			ingest(posting("Engraver", "Pipwick Printing"));
			assertThat(nextEvent(lines)).isEqualTo("""
					{"data":{"ingestProgress":{"name":"ingest","total":1,"done":false}}}""");
			http.shutdownNow();
		}
	}

	@Test
	void shouldRunTheExample() throws IOException {
		List<Object> received = new CopyOnWriteArrayList<>();
		this.client.document(Files.readString(Path.of("graphql/examples/new-postings.graphql")))
			.retrieveSubscription("postingLoaded")
			.toEntity(Object.class)
			.subscribe(received::add);
		awaitOpen(1);
		ingest(posting("Letterer", "Pipwick Printing"));
		Awaitility.await().untilAsserted(() -> assertThat(received).hasSize(1));
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					subscription { postingLoaded { nothing } }                                               => BAD_USER_INPUT
					subscription { postingLoaded(where: { title: { eq: null } }) { id } }                    => BAD_USER_INPUT
					subscription { postingLoaded { skills(first: 101) { id } } }                             => LIMIT_EXCEEDED
					subscription { postingLoaded { skills(first: 100) { postings(first: 100) { nodes { skills(first: 100) { id } } } } } } => LIMIT_EXCEEDED
					""")
	void shouldTellWhatIsWrongOverBothTransports(String request, String code) throws IOException, InterruptedException {
		assertThat(overWebSocket(request)).isEqualTo(code);
		try (HttpClient http = HttpClient.newHttpClient();
				InputStream stream = events(http, request, Map.of());
				Scanner lines = new Scanner(stream, StandardCharsets.UTF_8)) {
			JsonNode event = JsonMapper.shared().readTree(nextEvent(lines));
			assertThat(event.at("/errors/0/extensions/code").asString()).isEqualTo(code);
		}
	}

	/**
	 * What is wrong before anything is executed comes as an answer, the rest as an error.
	 */
	private @Nullable Object overWebSocket(String request) {
		return this.client.document(request)
			.executeSubscription()
			.map(GraphQlResponse::getErrors)
			.onErrorResume(SubscriptionErrorException.class, (ex) -> Mono.just(ex.getErrors()))
			.map((errors) -> String.valueOf(errors.getFirst().getExtensions().get("code")))
			.blockLast(Duration.ofSeconds(30));
	}

	private InputStream events(HttpClient http, String request, Map<String, String> variables)
			throws IOException, InterruptedException {
		String body = JsonMapper.shared().writeValueAsString(Map.of("query", request, "variables", variables));
		return http
			.send(HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
				.header("Accept", "text/event-stream")
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString(body))
				.build(), BodyHandlers.ofInputStream())
			.body();
	}

	private static String nextEvent(Scanner lines) {
		while (lines.hasNextLine()) {
			String line = lines.nextLine();
			if (line.startsWith("data:{")) {
				return line.substring("data:".length());
			}
		}
		throw new AssertionError("The stream ended without an event");
	}

	private void awaitOpen(int more) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> open() == this.before + more);
	}

	private double open() {
		return this.meters.get("graphql.subscriptions").gauge().value();
	}

	private void ingest(Map<String, String> document) {
		ingest(List.of(document));
	}

	private void ingest(List<Map<String, String>> documents) {
		JsonNode answer = HttpApi.on(this.port).ask(INGEST, Map.of("documents", documents));
		assertThat(answer.at("/data/ingest/rejections")).isEmpty();
	}

	private static Map<String, String> posting(String title, String company) {
		return Map.of("name", title, "content", """
				# %s
				**Company:** %s
				**Location:** Boston, MA
				**Posted:** 2026-10-02
				## Job Description
				You make what others read.
				""".formatted(title, company));
	}

}
