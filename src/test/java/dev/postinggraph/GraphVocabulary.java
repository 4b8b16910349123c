package dev.postinggraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.DirectivesContainer;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;

/**
 * The labels, relationship types and properties that the GraphQL schema says are in the
 * graph, read from its directives and fields and from nothing else.
 */
final class GraphVocabulary {

	private final Map<String, ObjectTypeDefinition> types;

	private GraphVocabulary(TypeDefinitionRegistry registry) {
		this.types = registry.getTypes(ObjectTypeDefinition.class)
			.stream()
			.collect(Collectors.toMap(ObjectTypeDefinition::getName, Function.identity()));
	}

	static GraphVocabulary read(Path folder) {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		try (Stream<Path> files = Files.list(folder)) {
			files.filter((file) -> file.toString().endsWith(".graphqls"))
				.map(Path::toFile)
				.map(new SchemaParser()::parse)
				.forEach(registry::merge);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new GraphVocabulary(registry);
	}

	/** Such as {@code Posting}. */
	Set<String> labels() {
		return sorted(this.types.values().stream().flatMap((type) -> argument(type, "node", "label").stream()));
	}

	/** Such as {@code REQUIRES}. */
	Set<String> relationshipTypes() {
		return sorted(fields().flatMap((field) -> Stream.of("type", "within").flatMap((name) -> steps(field, name))));
	}

	/**
	 * Such as {@code Posting.salaryMin} and {@code REQUIRES.level}: a label or
	 * relationship type and the name of a property.
	 */
	Set<String> properties() {
		return sorted(this.types.values()
			.stream()
			.flatMap((type) -> Stream.concat(nodeProperties(type), relationshipProperties(type))));
	}

	private Stream<String> nodeProperties(ObjectTypeDefinition type) {
		return argument(type, "node", "label").stream()
			.flatMap((label) -> type.getFieldDefinitions()
				.stream()
				.flatMap(this::propertiesOf)
				.map((property) -> label + "." + property));
	}

	/** The properties of every relationship whose field returns the type. */
	private Stream<String> relationshipProperties(ObjectTypeDefinition type) {
		if (!type.hasDirective("relationshipProperties")) {
			return Stream.empty();
		}
		return fields().filter((field) -> typeName(field).equals(type.getName()))
			.flatMap((field) -> steps(field, "type"))
			.flatMap((step) -> type.getFieldDefinitions()
				.stream()
				.filter((field) -> !field.hasDirective("target"))
				.flatMap(this::propertiesOf)
				.map((property) -> step + "." + property));
	}

	/** A field of the node itself is one property, an embedded object has several. */
	private Stream<String> propertiesOf(FieldDefinition field) {
		Optional<String> prefix = argument(field, "embedded", "prefix");
		if (prefix.isPresent()) {
			return type(typeName(field)).getFieldDefinitions()
				.stream()
				.map((inner) -> prefix.get() + Character.toUpperCase(inner.getName().charAt(0))
						+ inner.getName().substring(1));
		}
		boolean elsewhere = Stream.of("relationship", "through", "cypher").anyMatch(field::hasDirective);
		return elsewhere ? Stream.empty() : Stream.of(argument(field, "property", "name").orElse(field.getName()));
	}

	/**
	 * What lists are sorted by: the type that the field returns and the names of
	 * properties, without the hyphen.
	 */
	Map<String, List<String>> sortKeys() {
		return fields().filter((field) -> field.hasDirective("sorted"))
			.collect(Collectors.toMap(this::endsOf, GraphVocabulary::sortedBy, (one, other) -> one));
	}

	/**
	 * The relationship type, if there is one, and the label that a sorted field leads to.
	 */
	private String endsOf(FieldDefinition field) {
		ObjectTypeDefinition type = type(typeName(field));
		ObjectTypeDefinition end = type.getFieldDefinitions()
			.stream()
			.filter((inner) -> inner.hasDirective("target"))
			.findFirst()
			.map((target) -> type(typeName(target)))
			.orElse(type);
		String label = argument(end, "node", "label").orElseThrow();
		return steps(field, "type").findFirst().map((step) -> step + " " + label).orElse(label);
	}

	private Stream<FieldDefinition> fields() {
		return this.types.values().stream().flatMap((type) -> type.getFieldDefinitions().stream());
	}

	private static List<String> sortedBy(FieldDefinition field) {
		ArrayValue by = (ArrayValue) field.getDirectives("sorted").getFirst().getArgument("by").getValue();
		return by.getValues().stream().map((value) -> text(value).replaceFirst("^-", "")).toList();
	}

	private static Stream<String> steps(DirectivesContainer<?> field, String name) {
		return argument(field, "relationship", name).stream();
	}

	private ObjectTypeDefinition type(String name) {
		return Objects.requireNonNull(this.types.get(name), name);
	}

	private static String typeName(FieldDefinition field) {
		TypeName type = TypeInfo.typeInfo(field.getType()).getTypeName();
		return type.getName();
	}

	private static Optional<String> argument(DirectivesContainer<?> element, String directive, String name) {
		return element.getDirectives(directive)
			.stream()
			.findFirst()
			.map((applied) -> applied.getArgument(name))
			.map(Argument::getValue)
			.map(GraphVocabulary::text);
	}

	private static String text(Value<?> value) {
		return Objects.requireNonNull(((StringValue) value).getValue());
	}

	private static Set<String> sorted(Stream<String> names) {
		return names.collect(Collectors.toCollection(TreeSet::new));
	}

}
