package dev.postinggraph.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What clients rely on changes only where a review sees it: the schema as a whole,
 * without its descriptions and what maps it to the graph.
 */
class ContractTests {

	private static final Path CONTRACT = Path.of("src/test/resources/contract/schema.graphqls");

	private static final Path ACTUAL = Path.of("target/schema.graphqls");

	/** Those that clients see. */
	private static final Set<String> DIRECTIVES = Set.of("deprecated", "oneOf", "specifiedBy");

	@Test
	void shouldBeTheContractThatIsCheckedIn() throws IOException {
		List<String> actual = print();
		Files.createDirectories(ACTUAL.getParent());
		Files.write(ACTUAL, actual);
		assertThat(actual).as("If it is meant to change: cp %s %s", ACTUAL, CONTRACT)
			.isEqualTo(Files.readAllLines(CONTRACT));
	}

	private static List<String> print() throws IOException {
		SchemaPrinter printer = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
			.includeDirectiveDefinitions(false)
			.includeDirectives(DIRECTIVES::contains)
			.descriptionsAsHashComments(true));
		return printer.print(new SchemaGenerator().makeExecutableSchema(schema(), RuntimeWiring.MOCKED_WIRING))
			.lines()
			.filter((line) -> !line.strip().startsWith("#"))
			.toList();
	}

	private static TypeDefinitionRegistry schema() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("graphql"))) {
			return files.filter((file) -> file.toString().endsWith(".graphqls"))
				.map((file) -> new SchemaParser().parse(file.toFile()))
				.collect(Collectors.reducing(new TypeDefinitionRegistry(), TypeDefinitionRegistry::merge));
		}
	}

}
