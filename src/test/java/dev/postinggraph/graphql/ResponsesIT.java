package dev.postinggraph.graphql;

import java.util.Map;

import dev.postinggraph.EmbeddedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Responses are what the GraphQL specification says they are, though no engine comes by
 * every field.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "posting-graph.samples=false")
class ResponsesIT {

	private static final String GRAPH = """
			CREATE (p:Posting {id: 'posting:1', title: 'Smith', firstSeen: datetime('2026-04-27T08:15:00Z'),
			  datePosted: date('2026-04-27'), salaryMin: 10, salaryMax: 20.5, salaryCurrency: 'EUR', workplace: 'MOON'})
			CREATE (p)-[:AT {entity: 'company:nameless', posted: p.datePosted}]->(:Company {id: 'company:nameless'})
			CREATE (p)-[:REQUIRES {level: 'REQUIRED', mention: 'iron'}]->(:Skill {id: 'skill:iron', name: 'Iron'})
			""";

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
		graph.query(GRAPH);
	}

	@Test
	void shouldTellTypeNamesInTheOrderOfTheRequest() {
		assertAnswer("""
				{ a: __typename posting(id: "posting:1") { b: __typename title salary { min c: __typename }
				    requirements { mention d: __typename level skill { e: __typename name } } }
				  skill(id: "skill:iron") { postings { f: __typename pageInfo { g: __typename } nodes { h: __typename }
				    edges { i: __typename } } } }""", """
				{"a":"Query","posting":{"b":"Posting","title":"Smith","salary":{"min":10.0,"c":"MonetaryAmount"},\
				"requirements":[{"mention":"iron","d":"Requirement","level":"REQUIRED",\
				"skill":{"e":"Skill","name":"Iron"}}]},"skill":{"postings":{"f":"PostingConnection",\
				"pageInfo":{"g":"PageInfo"},"nodes":[{"h":"Posting"}],"edges":[{"i":"PostingEdge"}]}}}""");
	}

	@Test
	void shouldMergeFragmentsAndAliasesAndObeyDirectives() {
		assertAnswer("""
				query ($yes: Boolean = true) { one: node(id: "posting:1") { ...p id ... on Skill { name } }
				  two: posting(id: "posting:1") { t: title @skip(if: $yes) x: title @include(if: $yes) ...p } }
				fragment p on Posting { title skills { id } skills { name } }""", """
				{"one":{"title":"Smith","skills":[{"id":"skill:iron","name":"Iron"}],"id":"posting:1"},\
				"two":{"x":"Smith","title":"Smith","skills":[{"id":"skill:iron","name":"Iron"}]}}""");
	}

	@Test
	void shouldWriteScalarsAsTheSchemaHasThem() {
		assertAnswer("{ posting(id: \"posting:1\") { datePosted firstSeen salary { min max unit } employmentType } }",
				"""
						{"posting":{"datePosted":"2026-04-27","firstSeen":"2026-04-27T08:15:00.000Z",\
						"salary":{"min":10.0,"max":20.5,"unit":null},"employmentType":[]}}""");
	}

	@Test
	void shouldAnswerQuestionsAboutTheSchemaBesideOthers() {
		assertAnswer("""
				{ t: __type(name: "Skill") { kind } skill(id: "skill:iron") { name } q: __typename }""", """
				{"t":{"kind":"OBJECT"},"skill":{"name":"Iron"},"q":"Query"}""");
	}

	@Test
	void shouldPutNullWhereAValueIsNotOfItsType() {
		JsonNode answer = ask("{ posting(id: \"posting:1\") { title workplace } }");
		assertThat(answer.path("data").toString()).isEqualTo("""
				{"posting":{"title":"Smith","workplace":null}}""");
		assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"posting\",\"workplace\"]");
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("INTERNAL");
	}

	@Test
	void shouldPutNullIntoTheNearestPlaceWhereItMayStand() {
		JsonNode answer = ask("{ posting(id: \"posting:1\") { company { id name } title } }");
		assertThat(answer.path("data").toString()).isEqualTo("""
				{"posting":{"company":null,"title":"Smith"}}""");
		assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"posting\",\"company\",\"name\"]");
	}

	@Test
	void shouldHaveNoDataWhereNullMayStandNowhere() {
		JsonNode answer = ask("{ postings { nodes { lastSeen } } skill(id: \"skill:iron\") { name } }");
		assertThat(answer.path("data").isNull()).isTrue();
		assertThat(answer.path("errors")).hasSize(1);
		assertThat(answer.at("/errors/0/path").toString()).isEqualTo("[\"postings\",\"nodes\",0,\"lastSeen\"]");
	}

	private void assertAnswer(String request, String data) {
		JsonNode answer = ask(request);
		assertThat(answer.path("errors")).isEmpty();
		assertThat(answer.path("data").toString()).isEqualTo(JsonMapper.shared().readTree(data).toString());
	}

	private JsonNode ask(String request) {
		return HttpApi.on(this.port).ask(request, Map.of());
	}

}
