package dev.postinggraph.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.WithSamples;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The operations in {@code graphql/examples} answer on the samples, and together show
 * what there is.
 */
@WithSamples
class ExamplesIT {

	private static final Path EXAMPLES = Path.of("graphql/examples");

	@LocalServerPort
	int port;

	@Autowired
	GraphQlSource source;

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(EXAMPLES)) {
			return files.sorted().toList();
		}
	}

	/** Those that are answered once. */
	static List<Path> requests() throws IOException {
		List<Path> requests = new ArrayList<>();
		for (Path example : examples()) {
			if (operation(Files.readString(example)).getOperation() != OperationDefinition.Operation.SUBSCRIPTION) {
				requests.add(example);
			}
		}
		return requests;
	}

	private static OperationDefinition operation(String text) {
		return Parser.parse(text).getFirstDefinitionOfType(OperationDefinition.class).orElseThrow();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("requests")
	void shouldAnswerWithData(Path example) throws IOException {
		JsonNode answer = HttpApi.on(this.port).ask(Files.readString(example));
		assertThat(answer.path("errors")).isEmpty();
		assertThat(answer.path("data")).isNotEmpty().noneMatch(JsonNode::isNull);
		assertThat(lists(answer).filter((list) -> !list.isEmpty())).as("lists that are not empty in " + answer)
			.isNotEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("examples")
	void shouldSayFirstWhichQuestionItAnswers(Path example) throws IOException {
		assertThat(Files.readAllLines(example).getFirst()).startsWith("# ").contains("?");
	}

	@Test
	void shouldShowEveryRootField() throws IOException {
		GraphQLSchema schema = this.source.schema();
		assertThat(fields(OperationDefinition.Operation.QUERY)).containsAll(names(schema.getQueryType()));
		assertThat(fields(OperationDefinition.Operation.MUTATION)).containsAll(names(schema.getMutationType()));
		assertThat(fields(OperationDefinition.Operation.SUBSCRIPTION)).containsAll(names(schema.getSubscriptionType()));
	}

	/** Every list in an answer, however deep. */
	private static Stream<JsonNode> lists(JsonNode answer) {
		Stream<JsonNode> below = answer.valueStream().flatMap(ExamplesIT::lists);
		return answer.isArray() ? Stream.concat(Stream.of(answer), below) : below;
	}

	private static List<String> names(GraphQLObjectType type) {
		return type.getFieldDefinitions().stream().map(GraphQLFieldDefinition::getName).toList();
	}

	private static List<String> fields(OperationDefinition.Operation kind) throws IOException {
		StringBuilder all = new StringBuilder();
		for (Path example : examples()) {
			all.append(Files.readString(example));
		}
		return Parser.parse(all.toString())
			.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((operation) -> operation.getOperation() == kind)
			.flatMap((operation) -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
			.map(Field::getName)
			.toList();
	}

}
