package dev.postinggraph.graphql;

import dev.postinggraph.EmbeddedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A request that takes too long is stopped, and harms no other.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
		"posting-graph.query.timeout=3s", "posting-graph.limits.cost=2000000", "posting-graph.samples=false" })
class TimeoutIT {

	private static final String SMALL = "{ skill(id: \"skill:1\") { name } }";

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", graph::uri);
	}

	@Test
	void shouldStopARequestThatTakesTooLong() {
		graph.query(EndlessRequest.GRAPH);
		HttpApi.on(this.port).ask(SMALL);
		JsonNode error = HttpApi.on(this.port).ask(EndlessRequest.TEXT).at("/errors/0");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("TIMEOUT");
		assertThat(error.path("message").asString()).contains("longer than 3 s");
		assertThat(HttpApi.on(this.port).ask(SMALL).at("/data/skill/name").asString()).isEqualTo("Skill 1");
	}

}
