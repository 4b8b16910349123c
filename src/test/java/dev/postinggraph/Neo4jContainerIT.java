package dev.postinggraph;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.neo4j.driver.Driver;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole application over a Neo4j server of its own, as docker-compose.yml runs it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@EnabledIf(value = "dockerAnswers", disabledReason = "No Docker answers")
class Neo4jContainerIT {

	private static final Neo4jContainer SERVER = new Neo4jContainer("neo4j:2026.08.1-community")
		.withAdminPassword("correct horse");

	@Autowired
	Driver driver;

	static boolean dockerAnswers() {
		return DockerClientFactory.instance().isDockerAvailable();
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
	void shouldMigrateTheServer() {
		assertThat(this.driver.executableQuery("SHOW CONSTRAINTS").execute().records()).isNotEmpty();
	}

}
