package dev.postinggraph.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.postinggraph.EmbeddedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many requests a second the API answers, beside hand-written Cypher through the
 * driver alone: the same questions with the same answers, the same store, clients in this
 * process too. {@code -Dpostings=…} sets the size of the graph, {@code -Dseconds=…} how
 * long each is measured, as long as it is warmed up.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadBenchmark {

	private static final int POSTINGS = Integer.getInteger("postings", 30_000);

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("seconds", 10));

	private static final int DEEP = 100;

	private static final String CURSOR = "/pageInfo/endCursor";

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

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
		List<Operation> operations = operations();
		for (Operation operation : operations) {
			assertThat(answer(operation)).as(operation.name()).isEqualTo(ideal(operation));
		}
		System.out.printf("%n%,d postings%n%-38s %5s %9s %9s %6s %9s %9s%n", POSTINGS, "requests per second", "conn.",
				"API", "driver", "ratio", "API p50", "API p99");
		for (int connections : new int[] { 1, 8 }) {
			for (Operation operation : operations) {
				Measured api = measured(connections, operation, true);
				Measured driver = measured(connections, operation, false);
				System.out.printf("%-38s %5d %9.0f %9.0f %6.2f %6.2f ms %6.2f ms%n", operation.name(), connections,
						api.perSecond(), driver.perSecond(), api.perSecond() / driver.perSecond(), api.median(),
						api.p99());
			}
		}
	}

	private List<Operation> operations() throws IOException {
		Map<String, Object> rare = Map.of("skill", "skill50", "location", "location3");
		Map<String, Object> common = Map.of("skill", "skill0", "location", "location3");
		Map<String, Object> skill = Map.of("skill", "skill50");
		return List.of(
				Operation.of("A  one posting with its neighbours", "posting", ReadBenchmark::posting,
						ReadBenchmark::posting),
				Operation.of("B  20 newest for a rare skill in a city", "newest", rare),
				Operation.of("B  20 newest for the most common skill", "newest", common),
				Operation.of("C2 roles of a skill, their skills", "roles-with-skills", skill),
				Operation.of("D2 companies hiring for a skill", "companies", skill),
				Operation.of("E  skills shared by two roles", "shared-skills",
						Map.of("role", "role5", "other", "role:50")),
				page("F  first page of 100", 0), page("F  page of 100 after %,d".formatted(100 * DEEP), DEEP),
				Operation.of("G  related skills", "related-skills", skill));
	}

	private static Map<String, Object> posting(int number) {
		return Map.of("id", GeneratedGraph.id(number % POSTINGS));
	}

	private Operation page(String name, int pages) throws IOException {
		Map<String, Object> variables = Map.of();
		Map<String, Object> parameters = Map.of("date", LocalDate.of(9999, 1, 1), "id", "");
		for (int i = 0; i < pages; i++) {
			Map<String, Object> here = variables;
			JsonNode root = root(Operation.of(name, "page", here));
			variables = Map.of("after", root.at(CURSOR).asString());
			JsonNode last = root.at("/edges/99/node");
			parameters = Map.of("date", LocalDate.parse(last.path("datePosted").asString()), "id",
					last.path("id").asString());
		}
		Map<String, Object> given = variables;
		Map<String, Object> place = parameters;
		return Operation.of(name, "page", (_) -> given, (_) -> place);
	}

	/** Cursors are opaque: no statement knows them. */
	private JsonNode answer(Operation operation) throws IOException {
		JsonNode root = root(operation);
		root.path("pageInfo").asObjectOpt().ifPresent((info) -> info.remove("endCursor"));
		root.path("edges").forEach((edge) -> ((ObjectNode) edge).remove("cursor"));
		return root;
	}

	private JsonNode root(Operation operation) throws IOException {
		try (HttpConnection connection = new HttpConnection(this.port)) {
			JsonNode answer = this.json.readTree(connection.post(body(operation, 0)));
			assertThat(answer.path("errors")).isEmpty();
			return answer.path("data").iterator().next();
		}
	}

	private JsonNode ideal(Operation operation) {
		return this.json.readTree(this.json.writeValueAsString(run(operation, 0)));
	}

	private Measured measured(int connections, Operation operation, boolean api) throws Exception {
		List<Measured.Client> clients = new ArrayList<>();
		List<HttpConnection> open = new ArrayList<>();
		try {
			for (int i = 0; i < connections; i++) {
				if (api) {
					HttpConnection connection = new HttpConnection(this.port);
					open.add(connection);
					clients.add((number) -> connection.post(body(operation, number)));
				}
				else {
					clients.add((number) -> run(operation, number));
				}
			}
			return Measured.of(clients, TIME, TIME);
		}
		finally {
			for (HttpConnection connection : open) {
				connection.close();
			}
		}
	}

	private byte[] body(Operation operation, int number) {
		return this.json
			.writeValueAsBytes(Map.of("query", operation.request(), "variables", operation.variables().apply(number)));
	}

	private static Object run(Operation operation, int number) {
		SessionConfig config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
		try (Session session = graph.driver().session(config)) {
			return session
				.executeRead((transaction) -> transaction.run(operation.ideal(), operation.parameters().apply(number))
					.single()
					.get("result")
					.asObject());
		}
	}

}
