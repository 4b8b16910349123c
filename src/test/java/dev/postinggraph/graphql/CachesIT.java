package dev.postinggraph.graphql;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import dev.postinggraph.WithSamples;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What requests leave for those after them: less to do, and nothing else.
 */
@WithSamples
class CachesIT {

	private static final String LIST = """
			query List($where: PostingFilter, $orderBy: [PostingOrder!], $first: Int, $after: String, $skills: Boolean = false) {
			  postings(where: $where, orderBy: $orderBy, first: $first, after: $after) {
			    totalCount pageInfo { endCursor } nodes { id title skills @include(if: $skills) { name } }
			  }
			}""";

	private static final String NODE = "query Node($id: ID!) { node(id: $id) { __typename id ... on Skill { name } } }";

	/** Different documents to the cache, though they ask for the same. */
	private static final AtomicInteger NUMBER = new AtomicInteger();

	@LocalServerPort
	int port;

	@Autowired
	MeterRegistry meters;

	@Test
	void shouldParseADocumentOnce() {
		String document = fresh("query ($name: String) { skill(name: $name) { name } }");
		double before = loads("graphql.documents");
		ask(document, Map.of("name", "java"));
		ask(document, Map.of("name", "sql"));
		assertThat(loads("graphql.documents")).isEqualTo(before + 1);
	}

	@Test
	void shouldNotKeepWhatIsInvalid() {
		double before = this.meters.get("cache.size").tag("cache", "graphql.documents").gauge().value();
		ask(fresh("{ nothing }"), Map.of());
		assertThat(this.meters.get("cache.size").tag("cache", "graphql.documents").gauge().value()).isEqualTo(before);
	}

	static Stream<List<Map<String, Object>>> requestsOfOneShape() {
		return Stream.of(List.of(Map.of("first", 1), Map.of("first", 50)),
				List.of(Map.of("where", skills("java")), Map.of("where", skills("sql"))),
				List.of(Map.of("where", skills("java", "go")), Map.of("where", skills("sql"))),
				List.of(Map.of("orderBy", Map.of("title", "ASC")), Map.of("orderBy", List.of(Map.of("title", "ASC")))),
				List.of(Map.of("where", from("2026-01-01"), "first", 3),
						Map.of("first", 5, "where", from("2026-02-02"))));
	}

	@ParameterizedTest
	@MethodSource("requestsOfOneShape")
	void shouldCompileRequestsOfOneShapeOnce(List<Map<String, Object>> variables) {
		String document = fresh(LIST);
		double before = loads("graphql.plans");
		variables.forEach((each) -> ask(document, each));
		assertThat(loads("graphql.plans")).isEqualTo(before + 1);
	}

	@Test
	void shouldCompileEveryPageAfterTheFirstOnce() {
		String document = fresh(LIST);
		double before = loads("graphql.plans");
		@Nullable String cursor = null;
		for (int page = 0; page < 4; page++) {
			Map<String, Object> variables = (cursor != null) ? Map.of("first", 2, "after", cursor) : Map.of("first", 2);
			cursor = ask(document, variables).at("/data/postings/pageInfo/endCursor").asString();
		}
		assertThat(loads("graphql.plans")).isEqualTo(before + 2);
	}

	@Test
	void shouldNeverMixShapes() {
		List<Map<String, Object>> all = List.of(Map.of(), Map.of("first", 3), variable("where", null),
				Map.of("where", Map.of()), Map.of("where", skills("java")), Map.of("where", skills("java", "sql")),
				Map.of("where", Map.of("NOT", skills("java"))), Map.of("where", from("2026-02-02")),
				Map.of("where", Map.of("datePosted", Map.of("exists", false))),
				Map.of("where", Map.of("datePosted", Map.of("exists", true))),
				Map.of("where", Map.of("OR", List.of(skills("java")))),
				Map.of("where", Map.of("OR", List.of(skills("java"), skills("sql")))),
				Map.of("orderBy", Map.of("title", "ASC")), Map.of("orderBy", Map.of("title", "DESC")),
				Map.of("orderBy", List.of(Map.of("datePosted", "ASC"), Map.of("title", "DESC"))),
				Map.of("skills", true));
		String document = fresh(LIST);
		for (int round = 0; round < 2; round++) {
			all.forEach(
					(each) -> assertThat(ask(document, each)).as(each.toString()).isEqualTo(ask(fresh(LIST), each)));
		}
	}

	@Test
	void shouldNeverMixTypesOfIds() {
		String document = fresh(NODE);
		for (String id : List.of("skill:java", "skill:sql", "company:lumenquay", "role:backend-engineer", "skill:go",
				"nothing:x", "skill:none", "")) {
			assertThat(ask(document, Map.of("id", id))).as(id).isEqualTo(ask(fresh(NODE), Map.of("id", id)));
		}
	}

	@Test
	void shouldCheckTheValuesOfEveryRequest() {
		String document = fresh(LIST);
		assertThat(code(document, Map.of("first", 100, "after", ""))).isEqualTo("BAD_USER_INPUT");
		assertThat(ask(document, Map.of("first", 100)).path("errors")).isEmpty();
		assertThat(code(document, Map.of("first", 101))).isEqualTo("LIMIT_EXCEEDED");
		assertThat(code(document, Map.of("first", -1))).isEqualTo("BAD_USER_INPUT");
	}

	private String code(String document, Map<String, Object> variables) {
		return ask(document, variables).at("/errors/0/extensions/code").asString();
	}

	private static Map<String, Object> skills(String... names) {
		return Map.of("skills", Map.of("some", Map.of("name", Map.of("in", Arrays.asList(names)))));
	}

	private static Map<String, Object> from(String day) {
		return Map.of("datePosted", Map.of("gte", day));
	}

	private static Map<String, Object> variable(String name, @Nullable Object value) {
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put(name, value);
		return variables;
	}

	private static String fresh(String document) {
		return "# %d%n%s".formatted(NUMBER.incrementAndGet(), document);
	}

	private JsonNode ask(String document, Map<String, Object> variables) {
		return HttpApi.on(this.port).ask(document, variables);
	}

	private double loads(String cache) {
		return this.meters.get("cache.puts")
			.tags("cache", cache)
			.functionCounters()
			.stream()
			.mapToDouble(FunctionCounter::count)
			.sum();
	}

}
