package dev.postinggraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.WithSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The analyses in {@code cypher/analysis} run as they are and find something in the
 * samples.
 */
@WithSamples
class AnalysesIT {

	@Autowired
	Driver driver;

	static List<Path> analyses() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cypher/analysis"))) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("analyses")
	void shouldFindSomething(Path analysis) throws IOException {
		assertThat(this.driver.executableQuery(Files.readString(analysis)).execute().records()).isNotEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("analyses")
	void shouldSayFirstWhichQuestionItAnswers(Path analysis) throws IOException {
		assertThat(Files.readAllLines(analysis).getFirst()).startsWith("// ").contains("?");
	}

}
