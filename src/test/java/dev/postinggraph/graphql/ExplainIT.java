package dev.postinggraph.graphql;

import java.util.Map;
import java.util.Objects;

import dev.postinggraph.EmbeddedGraph;
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
 * Responses tell how they came about, to those who ask and may know.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "posting-graph.samples=false", "posting-graph.explain.enabled=true" })
class ExplainIT {

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", graph::uri);
	}

	@Test
	void shouldTellOfTheSchemaWithoutACost() {
		assertThat(HttpApi.on(this.port).ask("{ __typename }").has("extensions")).isFalse();
	}

	@Test
	void shouldTellTheCostUnasked() {
		JsonNode extensions = ask("");
		assertThat(extensions.propertyNames()).containsExactly("cost");
		JsonNode cost = extensions.path("cost");
		assertThat(cost.path("nodes").asInt()).isEqualTo(3);
		assertThat(cost.path("clauses").asInt()).isEqualTo(2);
	}

	@Test
	void shouldTellTheStatementsWithTheirParameters() {
		JsonNode statement = ask("cypher").at("/cypher/0");
		assertThat(graph.query(statement.path("cypher").asString(), "p0", "skill:x", "p1", 3)).isEmpty();
		assertThat(statement.path("parameters").toString()).isEqualTo("{\"p0\":\"skill:x\",\"p1\":3}");
	}

	@Test
	void shouldTellHowTheDatabaseRunsThem() {
		assertThat(ask("cypher, plan").at("/plan/0").valueStream().map(JsonNode::asString))
			.anySatisfy((line) -> assertThat(line).contains("NodeUniqueIndexSeek"));
	}

	private JsonNode ask(String header) {
		byte[] answer = HttpApi.on(this.port)
			.client()
			.post()
			.uri("/graphql")
			.header(Explain.HEADER, header)
			.bodyValue(Map.of("query", "{ skill(id: \"skill:x\") { postings(first: 2) { nodes { id } } } }"))
			.exchange()
			.expectBody()
			.returnResult()
			.getResponseBody();
		return JsonMapper.shared().readTree(Objects.requireNonNull(answer)).path("extensions");
	}

}
