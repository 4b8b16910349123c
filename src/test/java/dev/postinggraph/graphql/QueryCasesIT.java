package dev.postinggraph.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.EmbeddedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests with the Cypher that they become and the answer that they get, side by side in
 * {@code src/test/resources/query}. {@code -Dcases=write} writes what is instead of
 * comparing it: read the difference before you commit it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RecordingDriver.Configuration.class)
class QueryCasesIT {

	private static final Path CASES = Path.of("src/test/resources/query");

	private static final boolean WRITE = "write".equals(System.getProperty("cases"));

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@Autowired
	RecordingDriver driver;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", graph::uri);
	}

	@BeforeEach
	void load() throws IOException {
		graph.query(Files.readString(CASES.resolve("graph.cypher")));
	}

	static List<Path> cases() throws IOException {
		try (Stream<Path> files = Files.list(CASES)) {
			return files.filter(Files::isDirectory).sorted().toList();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("cases")
	void shouldAnswerWithOneStatementForEachRootField(Path directory) throws IOException {
		this.driver.clear();
		JsonNode answer = HttpApi.on(this.port).ask(Files.readString(directory.resolve("request.graphql")));
		compare(directory.resolve("expected.json"), JSON.writeValueAsString(answer) + "\n");
		compare(directory.resolve("expected.cypher"), String.join(";\n\n", this.driver.statements()) + ";\n");
		assertThat(this.driver.transactions()).isLessThanOrEqualTo(1);
	}

	private static void compare(Path expected, String actual) throws IOException {
		if (WRITE) {
			Files.writeString(expected, actual);
		}
		assertThat(actual).isEqualTo(Files.readString(expected));
	}

}
