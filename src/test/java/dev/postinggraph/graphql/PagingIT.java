package dev.postinggraph.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.EmbeddedGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Walking a list page by page gives every element once, in the order that sorting it in
 * Java gives, whatever the order, the size of the pages and the direction.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "posting-graph.samples=false")
class PagingIT {

	/** Few dates and titles for many postings, and no date for every fifth. */
	private static final String GRAPH = """
			MERGE (us:Location {id: 'location:us', name: 'United States', kind: 'COUNTRY'})
			MERGE (la:Location {id: 'location:la', name: 'LA', kind: 'CITY'})-[:WITHIN]->(us)
			MERGE (sf:Location {id: 'location:sf', name: 'SF', kind: 'CITY'})-[:WITHIN]->(us)
			MERGE (c:Company {id: 'company:acme', name: 'Acme', aliases: []})
			MERGE (role:Role {id: 'role:smith', name: 'Smith', aliases: []})
			MERGE (n:Name {key: 'iron'})
			MERGE (iron:Skill {id: 'skill:iron', name: 'Iron', aliases: []})
			MERGE (n)-[:NAMES]->(iron)
			WITH *
			UNWIND $numbers AS i
			CREATE (p:Posting {id: 'posting:' + toString((i * 7919) % 10007), title: 'Smith ' + toString(i % 11),
				datePosted: CASE i % 5 WHEN 0 THEN null ELSE date('2026-05-01') + duration({days: i % 4}) END})
			CREATE (p)-[at:AT]->(c), (p)-[for:FOR]->(role), (p)-[:REQUIRES]->(iron), (p)-[one:IN]->(la), (p)-[other:IN]->(sf)
			FOREACH (r IN [at, for, one, other] | SET r.entity = endNode(r).id,
				r.posted = coalesce(p.datePosted, date('0000-01-01')))
			WITH i, p
			UNWIND range(0, i % 23) AS j
			MERGE (s:Skill {id: 'skill:s' + toString(j), name: 'S' + toString(j), aliases: []})
			CREATE (p)-[:REQUIRES]->(s)
			""";

	private static final Comparator<Posted> BY_ID = Comparator.comparing(Posted::id);

	private static final Comparator<Entity> ENTITY_ID = Comparator.comparing(Entity::id);

	private static final Comparator<Entity> BY_NAME = Comparator.comparing(Entity::name);

	private static final Comparator<Entity> BY_POSTINGS = Comparator.comparingLong(Entity::postings);

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", graph::uri);
	}

	@BeforeEach
	void load() {
		create(1, 150);
	}

	static Stream<Arguments> lists() {
		List<Arguments> lists = new ArrayList<>();
		for (String list : List.of("postings", "postings(where: { skills: { some: { name: { eq: \"iron\" } } } })",
				"company(id: \"company:acme\") { postings", "role(id: \"role:smith\") { postings",
				"skill(id: \"skill:iron\") { postings", "location(id: \"location:us\") { postings")) {
			lists.add(arguments(list, "[]", BY_ID));
			lists.add(arguments(list, "[{ datePosted: DESC }]", date(true).thenComparing(BY_ID.reversed())));
			lists.add(arguments(list, "[{ datePosted: ASC }]", date(false).thenComparing(BY_ID)));
			lists.add(arguments(list, "[{ title: DESC }, { datePosted: ASC }]",
					title().reversed().thenComparing(date(false)).thenComparing(BY_ID)));
			lists.add(arguments(list, "[{ datePosted: ASC }, { title: DESC }]",
					date(false).thenComparing(title().reversed()).thenComparing(BY_ID.reversed())));
		}
		return lists.stream();
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("lists")
	void shouldGiveEveryPostingOnceInOrder(String list, String orderBy, Comparator<Posted> order) {
		List<String> expected = postings().stream().sorted(order).map(Posted::id).toList();
		for (int size : new int[] { 1 + expected.size() / 7, 100 }) {
			assertThat(walk(list, orderBy, size, false)).isEqualTo(expected);
			assertThat(walk(list, orderBy, size, true)).isEqualTo(expected);
		}
	}

	/** A filter on a rare skill begins at it, one on a frequent skill at the dates. */
	@ParameterizedTest
	@CsvSource(delimiterString = "|", textBlock = """
			skill:s22  | [{ datePosted: DESC }]
			skill:s22  | [{ title: ASC }]
			skill:s0   | [{ datePosted: DESC }]
			skill:s0   | [{ datePosted: ASC }, { title: ASC }]
			skill:s0   | []
			""")
	void shouldGiveTheSamePostingsWhereverItBegins(String skill, String orderBy) {
		List<String> expected = walk("skill(id: \"%s\") { postings".formatted(skill), orderBy, 100, false);
		for (String place : List.of("", ", locations: { some: { id: { eq: \"location:us\" } } }")) {
			String list = "postings(where: { skills: { some: { id: { eq: \"%s\" } } }%s })".formatted(skill, place);
			assertThat(walk(list, orderBy, 1 + expected.size() / 3, false)).isEqualTo(expected).isNotEmpty();
			assertThat(walk(list, orderBy, 1 + expected.size() / 3, true)).isEqualTo(expected);
		}
	}

	@Test
	void shouldNeitherRepeatNorLoseWhatWasThereWhenPostingsAreAdded() {
		Comparator<Posted> order = date(true).thenComparing(BY_ID.reversed());
		List<String> before = postings().stream().sorted(order).map(Posted::id).toList();
		List<String> walked = new ArrayList<>();
		String cursor = null;
		int created = 150;
		do {
			JsonNode page = page("postings", "[{ datePosted: DESC }]", 20, false, cursor);
			page.path("nodes").forEach((node) -> walked.add(node.path("id").asString()));
			cursor = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString() : null;
			create(created + 1, created + 10);
			created += 10;
		}
		while (cursor != null);
		assertThat(walked).doesNotHaveDuplicates().containsAll(before);
		assertThat(walked).filteredOn(before::contains).isEqualTo(before);
	}

	static Stream<Arguments> entityLists() {
		return Stream.of(arguments("skills", "[{ postings: DESC }]", BY_POSTINGS.reversed().thenComparing(ENTITY_ID)),
				arguments("skills", "[{ postings: ASC }]", BY_POSTINGS.thenComparing(ENTITY_ID)),
				arguments("skills", "[{ name: DESC }]", BY_NAME.reversed().thenComparing(ENTITY_ID.reversed())),
				arguments("skills", "[{ postings: DESC }, { name: DESC }]",
						BY_POSTINGS.reversed().thenComparing(BY_NAME.reversed())),
				arguments("skills", "[]", ENTITY_ID));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("entityLists")
	void shouldGiveEveryEntityOnceInOrder(String list, String orderBy, Comparator<Entity> order) {
		List<String> expected = skills().stream().sorted(order).map(Entity::id).toList();
		for (int size : new int[] { 1 + expected.size() / 7, 100 }) {
			assertThat(walk(list, orderBy, size, false)).isEqualTo(expected);
			assertThat(walk(list, orderBy, size, true)).isEqualTo(expected);
		}
	}

	static Stream<Arguments> countedLists() {
		return Stream.of(arguments("role(id: \"role:smith\") { list: skills", "postings"),
				arguments("company(id: \"company:acme\") { list: skills", "postings"),
				arguments("location(id: \"location:us\") { list: skills", "postings"),
				arguments("skill(id: \"skill:iron\") { list: relatedSkills", "lift"),
				arguments("skill(id: \"skill:s20\") { list: relatedSkills", "lift"));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("countedLists")
	void shouldGiveEverySkillOnceInOrder(String list, String value) {
		List<JsonNode> all = counted(list, value, 100, false);
		assertThat(all).hasSizeGreaterThan(20)
			.isEqualTo(counted(list, value, 5, false))
			.isEqualTo(counted(list, value, 5, true));
		assertThat(all).extracting((edge) -> edge.path("value").asDouble())
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(all).extracting((edge) -> edge.path("node").path("id").asString()).doesNotHaveDuplicates();
	}

	private List<JsonNode> counted(String list, String value, int size, boolean backward) {
		List<List<JsonNode>> pages = new ArrayList<>();
		JsonNode info = null;
		do {
			Map<String, @Nullable Object> variables = new HashMap<>();
			variables.put("cursor",
					(info != null) ? info.path(backward ? "startCursor" : "endCursor").asString() : null);
			String request = """
					query ($cursor: String) { %s(%s: %d, %s: $cursor) {
					  pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { value: %s node { id } } } } }"""
				.formatted(list, backward ? "last" : "first", size, backward ? "before" : "after", value);
			JsonNode page = HttpApi.on(this.port).ask(request, variables).path("data").iterator().next().path("list");
			pages.add(page.path("edges").valueStream().toList());
			info = page.path("pageInfo");
		}
		while (info.path(backward ? "hasPreviousPage" : "hasNextPage").asBoolean());
		return (backward ? pages.reversed() : pages).stream().flatMap(List::stream).toList();
	}

	private List<String> walk(String list, String orderBy, int size, boolean backward) {
		List<List<String>> pages = new ArrayList<>();
		String cursor = null;
		do {
			JsonNode page = page(list, orderBy, size, backward, cursor);
			pages.add(page.path("nodes").valueStream().map((node) -> node.path("id").asString()).toList());
			boolean more = page.at(backward ? "/pageInfo/hasPreviousPage" : "/pageInfo/hasNextPage").asBoolean();
			cursor = more ? page.at(backward ? "/pageInfo/startCursor" : "/pageInfo/endCursor").asString() : null;
		}
		while (cursor != null);
		if (backward) {
			Collections.reverse(pages);
		}
		return pages.stream().flatMap(List::stream).toList();
	}

	private JsonNode page(String list, String orderBy, int size, boolean backward, @Nullable String cursor) {
		String open = list.endsWith(")") ? list.substring(0, list.length() - 1) + ", " : list + "(";
		String request = "query ($cursor: String) { %sorderBy: %s, %s: %d, %s: $cursor) { %s } %s }".formatted(open,
				orderBy, backward ? "last" : "first", size, backward ? "before" : "after",
				"nodes { id } pageInfo { startCursor endCursor hasNextPage hasPreviousPage }",
				list.contains("{ postings") ? "}" : "");
		Map<String, @Nullable Object> variables = new HashMap<>();
		variables.put("cursor", cursor);
		JsonNode answer = HttpApi.on(this.port).ask(request, variables);
		assertThat(answer.path("errors")).isEmpty();
		JsonNode root = answer.path("data").iterator().next();
		return root.has("postings") ? root.path("postings") : root;
	}

	private static void create(int from, int to) {
		graph.query(GRAPH, "numbers", IntStream.rangeClosed(from, to).boxed().toList());
	}

	private static List<Posted> postings() {
		return graph.query("MATCH (p:Posting) RETURN p.id AS id, p.title AS title, p.datePosted AS date")
			.stream()
			.map((row) -> new Posted(String.valueOf(row.get("id")), String.valueOf(row.get("title")),
					(LocalDate) row.get("date")))
			.toList();
	}

	private static List<Entity> skills() {
		return graph
			.query("MATCH (s:Skill) RETURN s.id AS id, s.name AS name, COUNT { (s)<-[:REQUIRES]-() } AS postings")
			.stream()
			.map((row) -> new Entity(String.valueOf(row.get("id")), String.valueOf(row.get("name")),
					((Number) Objects.requireNonNull(row.get("postings"))).longValue()))
			.toList();
	}

	private static Comparator<Posted> title() {
		return Comparator.comparing(Posted::title);
	}

	/** Those without a date come last, whichever way. */
	private static Comparator<Posted> date(boolean descending) {
		Comparator<LocalDate> days = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing(Posted::date, Comparator.nullsLast(days));
	}

	/**
	 * A posting as Java sorts it.
	 */
	record Posted(String id, String title, @Nullable LocalDate date) {

	}

	record Entity(String id, String name, long postings) {

	}

}
