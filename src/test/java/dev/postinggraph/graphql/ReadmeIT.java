package dev.postinggraph.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.postinggraph.EmbeddedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What README shows first is what happens: the request, its answer on the samples, and
 * the statement between.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(RecordingDriver.Configuration.class)
class ReadmeIT {

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@Autowired
	RecordingDriver driver;

	@Autowired
	ApplicationRunner samples;

	@LocalServerPort
	int port;

	@DynamicPropertySource
	static void store(DynamicPropertyRegistry registry) {
		registry.add("spring.neo4j.uri", graph::uri);
	}

	@Test
	void shouldAnswerAsShown() throws Exception {
		String readme = Files.readString(Path.of("README.md"));
		this.samples.run(new DefaultApplicationArguments());
		this.driver.clear();
		JsonNode answer = HttpApi.on(this.port).ask(block(readme, "request"));
		assertThat(answer).isEqualTo(JsonMapper.shared().readTree(block(readme, "answer")));
		assertThat(this.driver.statements()).containsExactly(block(readme, "statement").strip());
	}

	@Test
	void shouldHaveTheCodesAsShown() throws IOException {
		Matcher row = Pattern.compile("\\| `([A-Z_]+)` \\| .* \\| `(.+)` \\|")
			.matcher(Files.readString(Path.of("README.md")));
		Map<String, String> codes = row.results()
			.collect(Collectors.toMap((found) -> found.group(2), (found) -> found.group(1)));
		assertThat(codes).hasSizeGreaterThan(2);
		codes.forEach((request,
				code) -> assertThat(HttpApi.on(this.port).ask(request).at("/errors/0/extensions/code").asString())
					.as(request)
					.isEqualTo(code));
	}

	private static String block(String readme, String name) throws IOException {
		Matcher matcher = Pattern.compile("<!-- %s -->\\R```\\w+\\R(.*?)```".formatted(name), Pattern.DOTALL)
			.matcher(readme);
		assertThat(matcher.find()).as("README has a block for the " + name).isTrue();
		return matcher.group(1);
	}

}
