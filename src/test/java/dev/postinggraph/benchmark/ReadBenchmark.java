package dev.postinggraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How many requests a second the application answers on a generated graph, beside
 * hand-written Cypher through the driver alone, and beside the peer: the same questions
 * with the same answers, one after the other on the same warm store. It prints a table
 * and leaves it in {@code target/benchmark}, with the profile of each statement.
 * <p>
 * {@code -Dpostings=…} sets the size of the graph, {@code -Dseconds=…} how long each is
 * measured, {@code -Doperations=A,B} which, {@code -Dpeer=…} where the peer is installed.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "posting-graph.samples=false", "posting-graph.explain.enabled=true",
				"posting-graph.store.page-cache=2GB", "posting-graph.query.timeout=60s" })
class ReadBenchmark {

	private static final int POSTINGS = Integer.getInteger("postings", 30_000);

	private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("seconds", 10));

	private static final List<String> CHOSEN = List.of(System.getProperty("operations", "").split(",", -1));

	/** How many each connection gets in a round. */
	private static final int ANSWERS = 5;

	private static final int CORES = Runtime.getRuntime().availableProcessors();

	/** Both rank what is equal in their own way. */
	private static final double SAME = 0.8;

	private static final String STOP = """
			SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery
			WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
			TERMINATE TRANSACTIONS id YIELD message
			RETURN message""";

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final int BOLT_PORT = Peer.freePort();

	private final List<String> table = new ArrayList<>();

	private final Wrk wrk = new Wrk(POSTINGS);

	@Autowired
	Driver driver;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry registry) throws IOException, InterruptedException {
		Path store = GeneratedStore.of(POSTINGS);
		registry.add("posting-graph.store.directory", () -> store);
		registry.add("posting-graph.store.bolt-port", () -> BOLT_PORT);
	}

	@Test
	void shouldTellRequestsPerSecondBesideTheDriverAloneAndThePeer() throws Exception {
		indexNames();
		URI uri = URI.create("http://127.0.0.1:%d/graphql".formatted(this.port));
		GraphQlEndpoint api = new GraphQlEndpoint(uri);
		List<Operation> operations = new Operations(api).all().stream().filter(ReadBenchmark::isChosen).toList();
		String password = Files.readString(GeneratedStore.of(POSTINGS).resolve("password")).strip();
		try (Peer peer = Peer.start("bolt://127.0.0.1:" + BOLT_PORT, password)) {
			table("## %,d postings, %,d s each when warm".formatted(POSTINGS, TIME.toSeconds()));
			table("| | connections | requests/s | p50 ms | p99 ms | driver alone | ratio (wanted) | peer | ratio (wanted) | db hits |");
			table("|---|---|---|---|---|---|---|---|---|---|");
			for (Operation operation : operations) {
				measure(operation, api, peer);
			}
		}
		Files.write(GeneratedStore.RESULTS.resolve("results-%d.md".formatted(POSTINGS)), this.table);
	}

	private static boolean isChosen(Operation operation) {
		return CHOSEN.contains("") || CHOSEN.contains(operation.name().substring(0, operation.name().indexOf(' ')));
	}

	/**
	 * The peer finds things by their names, and has an index for that as its users would.
	 */
	private void indexNames() {
		for (String label : List.of("Skill", "Role", "Company", "Location")) {
			this.driver
				.executableQuery("CREATE INDEX peers_%s IF NOT EXISTS FOR (n:%s) ON (n.name)".formatted(label, label))
				.execute();
		}
		this.driver.executableQuery("CALL db.awaitIndexes(600)").execute();
	}

	private void table(String line) {
		System.out.println(line);
		this.table.add(line);
	}

	private void measure(Operation operation, GraphQlEndpoint api, @Nullable Peer peer) throws Exception {
		JsonNode answer;
		try {
			answer = api.root(operation.request(), operation.variables());
		}
		catch (HttpTimeoutException ex) {
			table("| %s | | no answer in time | | | | | | | |".formatted(operation.name()));
			return;
		}
		long hits = new Profiles(api, this.driver).write(operation);
		assertThat(Answers.withoutCursors(answer)).as(operation.name()).isEqualTo(ideal(operation));
		String unlike = (peer != null) ? difference(peer, operation, answer) : "not run: no `-Dpeer`";
		// The more ask, the sooner it is warm.
		for (int connections : new int[] { 8, 1 }) {
			measure(operation, api.uri(), (unlike != null) ? null : peer, unlike, connections, hits);
		}
	}

	private void measure(Operation operation, URI uri, @Nullable Peer peer, @Nullable String unlike, int connections,
			long hits) throws Exception {
		List<Measured.Client> clients = Collections.nCopies(connections, (number) -> run(operation, number % POSTINGS));
		Duration round = round(() -> run(operation, 1), connections);
		Measured driverAlone = Measured.whenWarm(() -> Measured.of(clients, round));
		if (!Wrk.isThere()) {
			table("| %s | %d | not run: no wrk | | | %,.0f | | | | %,d |".formatted(operation.name(), connections,
					driverAlone.perSecond(), hits));
			return;
		}
		Measured api = this.wrk.measure(uri, GraphQlEndpoint.body(operation.request(), operation.variables()),
				connections, round);
		table("| %s | %d | %,.0f | %.2f | %.2f | %,.0f | %s | %s | %,d |".formatted(operation.name(), connections,
				api.perSecond(), api.median(), api.p99(), driverAlone.perSecond(),
				ratio(api, driverAlone, operation.driverTarget()),
				(peer != null) ? beside(api, peer, operation, connections) : unlike + " |", hits));
	}

	private String beside(Measured api, Peer peer, Operation operation, int connections) throws Exception {
		String request = peer.request(operation.peer().operation());
		Map<String, Object> variables = operation.peer().variables();
		Duration round = round(() -> peer.endpoint().root(request, variables), connections);
		Measured measured = this.wrk.measure(peer.endpoint().uri(), GraphQlEndpoint.body(request, variables),
				connections, round);
		return "%,.1f | %s".formatted(measured.perSecond(), ratio(api, measured, operation.peer().target()));
	}

	/**
	 * So long that what is under way at the end of a round is little beside what is done.
	 */
	private static Duration round(Callable<?> answer, int connections) throws Exception {
		long begun = System.nanoTime();
		answer.call();
		long each = (System.nanoTime() - begun) * Math.max(1, connections / CORES);
		return Duration.ofSeconds(Math.max(TIME.toSeconds(), TimeUnit.NANOSECONDS.toSeconds(ANSWERS * each)));
	}

	/** Who answered nothing in the time can't be compared in numbers. */
	private static String ratio(Measured one, Measured other, double wanted) {
		String ratio = (other.perSecond() > 0) ? "%.2f".formatted(one.perSecond() / other.perSecond()) : "–";
		return ratio + ((wanted > 0) ? " (%s)".formatted(wanted) : "");
	}

	/** Why the peer can't be compared, or null if it can. */
	private @Nullable String difference(Peer peer, Operation operation, JsonNode ours)
			throws IOException, InterruptedException {
		Operation.Peers same = operation.peer();
		try {
			JsonNode theirs = peer.endpoint().root(peer.request(same.operation()), same.variables());
			String field = same.field();
			double agreement = (field != null) ? Answers.agreement(ours, theirs, field) : 1;
			return (agreement >= SAME) ? null : "answers something else (%.0f %% the same)".formatted(agreement * 100);
		}
		catch (IOException ex) {
			this.driver.executableQuery(STOP).execute();
			return "no answer: " + String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
		}
	}

	private JsonNode ideal(Operation operation) {
		return JSON.readTree(JSON.writeValueAsString(run(operation, 123)));
	}

	private Object run(Operation operation, int number) {
		Map<String, Object> parameters = new HashMap<>(operation.parameters());
		parameters.replaceAll((_, value) -> (value instanceof String text)
				? text.replace(Operation.NUMBER, String.valueOf(number)) : value);
		SessionConfig config = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
		try (Session session = this.driver.session(config)) {
			return session.executeRead(
					(transaction) -> transaction.run(operation.ideal(), parameters).single().get("result").asObject());
		}
	}

}
