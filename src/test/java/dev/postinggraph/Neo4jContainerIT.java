package dev.postinggraph;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The whole application over a Neo4j server of its own, as docker-compose.yml runs it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Execution(ExecutionMode.CONCURRENT)
@EnabledIf(value = "dockerAnswers", disabledReason = "No Docker answers, or not to Testcontainers")
class Neo4jContainerIT {

	private static final Neo4jContainer SERVER = new Neo4jContainer("neo4j:2026.08.1-community")
		.withAdminPassword("correct horse");

	@LocalServerPort
	int port;

	static boolean dockerAnswers() {
		try {
			return DockerClientFactory.instance().isDockerAvailable();
		}
		catch (RuntimeException ex) {
			// An engine that can't run what Testcontainers asks of it first.
			return false;
		}
	}

	@DynamicPropertySource
	static void useServer(DynamicPropertyRegistry properties) {
		SERVER.start();
		properties.add("spring.neo4j.uri", SERVER::getBoltUrl);
		properties.add("spring.neo4j.authentication.username", () -> "neo4j");
		properties.add("spring.neo4j.authentication.password", SERVER::getAdminPassword);
	}

	@AfterAll
	static void stopServer() {
		SERVER.stop();
	}

	@Test
	void shouldLoadTheSamplesAndAnswerFromThem() {
		WebTestClient.bindToServer()
			.baseUrl("http://localhost:%d".formatted(this.port))
			.responseTimeout(Duration.ofMinutes(1))
			.build()
			.post()
			.uri("/graphql")
			.bodyValue(Map.of("query",
					"{ postings(first: 1) { edges { node { company { name } requirements { level skill { name } } } } } }"))
			.exchange()
			.expectBody()
			.jsonPath("$.errors")
			.doesNotExist()
			.jsonPath("$.data.postings.edges[0].node.company.name")
			.isNotEmpty()
			.jsonPath("$.data.postings.edges[0].node.requirements[0].skill.name")
			.isNotEmpty();
	}

}
