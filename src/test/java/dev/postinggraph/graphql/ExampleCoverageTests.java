package dev.postinggraph.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.execution.TypeFromAST;
import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The operations in {@code graphql/examples} together ask for every field of every type,
 * and use every field of every input: what is new has to be shown there.
 */
class ExampleCoverageTests {

	private static final GraphQLSchema schema = schema();

	private static final List<Document> examples = files("graphql/examples", ".graphql").map(Parser::parse).toList();

	@Test
	void shouldAskForEveryField() {
		Set<String> asked = fields()
			.map((field) -> name(field.getFieldsContainer().getName(), field.getField().getName()))
			.collect(Collectors.toCollection(TreeSet::new));
		assertThat(asked).containsAll(all(GraphQLFieldsContainer.class)
			.flatMap(
					(type) -> type.getFieldDefinitions().stream().map((field) -> name(type.getName(), field.getName())))
			.toList());
	}

	@Test
	void shouldUseEveryFieldOfEveryInput() {
		Stream<String> ofArguments = fields().flatMap((field) -> field.getField()
			.getArguments()
			.stream()
			.flatMap((argument) -> used(field.getFieldDefinition().getArgument(argument.getName()).getType(),
					argument.getValue())));
		Stream<String> ofVariables = examples.stream()
			.flatMap((example) -> example.getDefinitionsOfType(OperationDefinition.class).stream())
			.flatMap((operation) -> operation.getVariableDefinitions().stream())
			.flatMap((variable) -> used(TypeFromAST.getTypeFromAST(schema, variable.getType()),
					variable.getDefaultValue()));
		Set<String> used = Stream.concat(ofArguments, ofVariables).collect(Collectors.toCollection(TreeSet::new));
		assertThat(used).containsAll(all(GraphQLInputObjectType.class)
			.flatMap(
					(type) -> type.getFieldDefinitions().stream().map((field) -> name(type.getName(), field.getName())))
			.toList());
	}

	private static Stream<QueryVisitorFieldEnvironment> fields() {
		return examples.stream()
			.flatMap((example) -> QueryTraverser.newQueryTraverser()
				.schema(schema)
				.document(example)
				.variables(Map.of())
				.build()
				.<Stream<QueryVisitorFieldEnvironment>>reducePreOrder(
						(field, before) -> Stream.concat(before, Stream.of(field)), Stream.of())
				.filter((field) -> !field.isTypeNameIntrospectionField()));
	}

	/** The fields of inputs that a value gives. */
	private static Stream<String> used(GraphQLType type, @Nullable Value<?> value) {
		GraphQLType plain = GraphQLTypeUtil.unwrapAll(type);
		if (value instanceof ArrayValue list) {
			return list.getValues().stream().flatMap((each) -> used(plain, each));
		}
		if (value instanceof ObjectValue object && plain instanceof GraphQLInputObjectType input) {
			return object.getObjectFields()
				.stream()
				.flatMap((field) -> Stream.concat(Stream.of(name(input.getName(), field.getName())),
						used(input.getFieldDefinition(field.getName()).getType(), field.getValue())));
		}
		return Stream.of();
	}

	private static <T extends GraphQLType> Stream<T> all(Class<T> kind) {
		return schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__"))
			.filter(kind::isInstance)
			.map(kind::cast);
	}

	private static String name(String type, String field) {
		return type + "." + field;
	}

	private static GraphQLSchema schema() {
		TypeDefinitionRegistry types = new TypeDefinitionRegistry();
		files("graphql", ".graphqls").map(new SchemaParser()::parse).forEach(types::merge);
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(types);
	}

	private static Stream<String> files(String folder, String extension) {
		try (Stream<Path> files = Files.list(Path.of(folder))) {
			return files.filter((file) -> file.toString().endsWith(extension))
				.sorted()
				.map(ExampleCoverageTests::read)
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
