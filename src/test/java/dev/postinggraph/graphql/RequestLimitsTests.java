package dev.postinggraph.graphql;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What a document may be like, whatever it asks for.
 */
class RequestLimitsTests {

	private static final GraphQlLimits LIMITS = new GraphQlLimits(100, 20, 1000, 100, 30, 3, 5, 500, 60, true, 1);

	private static final GraphQlLimits NO_INTROSPECTION = new GraphQlLimits(100, 20, 1000, 100, 30, 3, 5, 500, 60,
			false, 1);

	private static final String NINE = "fragment f on B { a a a a a a a a a }";

	static Stream<Arguments> documents() {
		return Stream.of(arguments("root fields", root("a ", 5), root("a ", 6)),
				arguments("aliases", "{ x: a y: a z: a }", "{ x: a y: a z: a u: a }"),
				arguments("fields", nested("a ", 29), nested("a ", 30)),
				arguments("fields of fragments", nested("...f ", 3) + NINE, nested("...f ", 4) + NINE),
				arguments("tokens", nested("... { a } ", 13), nested("... { a } ", 14)),
				arguments("characters", "{ a } #" + "x".repeat(493), "{ a } #" + "x".repeat(494)));
	}

	private static String root(String selection, int number) {
		return "{ " + selection.repeat(number) + "}";
	}

	private static String nested(String selection, int number) {
		return "{ b { " + selection.repeat(number) + "} } ";
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("documents")
	void shouldRefuseOneMoreThanTheLimit(String name, String most, String more) {
		assertThat(codes(LIMITS, most)).isEmpty();
		assertThat(codes(LIMITS, more)).containsExactly(ErrorCode.LIMIT_EXCEEDED);
	}

	@Test
	void shouldCountTheRootFieldsOfEachOperationAlone() {
		String document = "query A { a a a } query B { a a a }";
		assertThat(execute(LIMITS, ExecutionInput.newExecutionInput(document).operationName("A")).getErrors())
			.isEmpty();
	}

	@Test
	void shouldAnswerQuestionsAboutTheSchemaIfTheyAreAllowed() {
		assertThat(codes(LIMITS, "{ __schema { types { name } } }")).isEmpty();
		assertThat(codes(NO_INTROSPECTION, "{ __schema { types { name } } }"))
			.containsExactly(ErrorCode.BAD_USER_INPUT);
		assertThat(codes(NO_INTROSPECTION, "{ __typename }")).isEmpty();
	}

	@Test
	void shouldSpeakOneLanguage() {
		assertThat(execute(LIMITS, ExecutionInput.newExecutionInput("{ x }").locale(Locale.GERMAN)).getErrors())
			.extracting(GraphQLError::getMessage)
			.containsExactly("The type Query has no field 'x'.");
	}

	private static List<ErrorCode> codes(GraphQlLimits limits, String document) {
		return execute(limits, ExecutionInput.newExecutionInput(document)).getErrors()
			.stream()
			.map(ErrorCode::of)
			.toList();
	}

	private static ExecutionResult execute(GraphQlLimits limits, ExecutionInput.Builder input) {
		return GraphQL.newGraphQL(new SchemaGenerator().makeExecutableSchema(
				new SchemaParser().parse("type Query { a: Int b: B } type B { a: Int }"), RuntimeWiring.MOCKED_WIRING))
			.instrumentation(new RequestLimits(limits))
			.build()
			.execute(input);
	}

}
