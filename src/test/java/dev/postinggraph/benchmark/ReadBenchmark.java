package dev.postinggraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

import dev.postinggraph.EmbeddedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many requests a second the API answers, beside hand-written Cypher through the
 * driver alone: the same questions, the same store, clients in this process too.
 * {@code -Dpostings=…} sets the size of the graph.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadBenchmark {

	private static final int POSTINGS = Integer.getInteger("postings", 30_000);

	private static final Duration WARM_UP = Duration.ofSeconds(10);

	private static final Duration MEASURED = Duration.ofSeconds(10);

	private static final String POSTING = """
			query ($id: ID!) { posting(id: $id) {
			  id title datePosted url seniority salary { min max currency }
			  company { name } role { name } skills { name } locations { name } } }""";

	private static final String POSTING_CYPHER = """
			MATCH (p:Posting {id: $id})
			RETURN p {.id, .title, .datePosted, .url, .seniority, .salaryMin, .salaryMax, .salaryCurrency,
			  company: head([(p)-[:AT]->(c) | c {.name}]), role: head([(p)-[:FOR]->(r) | r {.name}]),
			  skills: [(p)-[:REQUIRES]->(s) | s {.name}], locations: [(p)-[:IN]->(l) | l {.name}]} AS result""";

	private static final String PAGE = """
			query { postings(first: 100) { pageInfo { hasNextPage endCursor }
			  edges { cursor node { id title datePosted company { name } skills { name } } } } }""";

	private static final String PAGE_CYPHER = """
			MATCH (p:Posting) WHERE p.datePosted IS NOT NULL AND p.id IS NOT NULL
			WITH p ORDER BY p.datePosted DESC, p.id DESC LIMIT 101
			RETURN collect(p {.id, .title, .datePosted, company: head([(p)-[:AT]->(c) | c {.name}]),
			  skills: [(p)-[:REQUIRES]->(s) | s {.name}]}) AS result""";

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = JsonMapper.shared();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", graph::uri);
		registry.add("posting-graph.samples", () -> false);
	}

	@BeforeEach
	void load() {
		new GeneratedGraph(POSTINGS).load(graph);
	}

	@Test
	void shouldTellRequestsPerSecondBesideTheDriverAlone() throws Exception {
		assertThat(ask(POSTING, Map.of("id", GeneratedGraph.id(7)))).contains("\"skills\":[{").doesNotContain("errors");
		assertThat(ask(PAGE, Map.of())).contains("\"hasNextPage\":true").doesNotContain("errors");
		System.out.printf("%n%,d postings, requests per second%n%-34s %12s %10s %10s %8s%n", POSTINGS, "operation",
				"connections", "API", "driver", "ratio");
		for (int connections : new int[] { 1, 8 }) {
			row("one posting with all neighbours", connections,
					(i) -> ask(POSTING, Map.of("id", GeneratedGraph.id(i % POSTINGS))),
					(i) -> run(POSTING_CYPHER, Map.of("id", GeneratedGraph.id(i % POSTINGS))));
			row("page of 100", connections, (_) -> ask(PAGE, Map.of()), (_) -> run(PAGE_CYPHER, Map.of()));
		}
	}

	private static void row(String operation, int connections, IntConsumer api, IntConsumer driver) throws Exception {
		double ofApi = rate(connections, api);
		double ofDriver = rate(connections, driver);
		System.out.printf("%-34s %12d %10.0f %10.0f %8.2f%n", operation, connections, ofApi, ofDriver,
				ofApi / ofDriver);
	}

	private static double rate(int connections, IntConsumer operation) throws Exception {
		count(connections, operation, WARM_UP);
		return count(connections, operation, MEASURED) / (double) MEASURED.toSeconds();
	}

	private static int count(int connections, IntConsumer operation, Duration duration) throws Exception {
		long until = System.nanoTime() + duration.toNanos();
		try (ExecutorService executor = Executors.newFixedThreadPool(connections)) {
			List<Future<Integer>> clients = new ArrayList<>();
			for (int client = 0; client < connections; client++) {
				int offset = client * 1009;
				clients.add(executor.submit(() -> {
					int done = 0;
					for (; System.nanoTime() < until; done++) {
						operation.accept(offset + done);
					}
					return done;
				}));
			}
			int total = 0;
			for (Future<Integer> client : clients) {
				total += client.get();
			}
			return total;
		}
	}

	private String ask(String query, Map<String, Object> variables) {
		String body = this.json.writeValueAsString(Map.of("query", query, "variables", variables));
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(this.port)))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body))
			.build();
		try {
			HttpResponse<String> response = this.http.send(request, BodyHandlers.ofString());
			assertThat(response.statusCode()).isEqualTo(200);
			return response.body();
		}
		catch (IOException ex) {
			throw new IllegalStateException("No answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted", ex);
		}
	}

	private static void run(String cypher, Map<String, Object> parameters) {
		SessionConfig config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
		try (Session session = graph.driver().session(config)) {
			session.executeRead((transaction) -> transaction.run(cypher, parameters).single().get("result").asObject());
		}
	}

}
