package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Condition.Operator;
import dev.postinggraph.query.plan.Operand;
import dev.postinggraph.query.plan.Selection;
import dev.postinggraph.query.plan.Selection.Element;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;

/**
 * Plans what is read of an element, field by field as the schema maps them.
 */
final class SelectionPlanner {

	private static final String TYPE_NAME = "__typename";

	private final GraphMapping mapping;

	private final Arguments arguments;

	private final ConnectionPlanner connections;

	SelectionPlanner(GraphMapping mapping, Arguments arguments) {
		this.mapping = mapping;
		this.arguments = arguments;
		this.connections = new ConnectionPlanner(mapping, arguments, this);
	}

	ConnectionPlanner connections() {
		return this.connections;
	}

	/**
	 * What is read of an element of a type.
	 * @param type its type
	 * @param fields the fields of the request below it; those of other types are left out
	 */
	Selection plan(GraphQLObjectType type, List<ExecutableNormalizedField> fields) {
		return new Selection(of(type, fields).map((field) -> plan(type, field)).toList());
	}

	/**
	 * What is read of the nodes that a field returns, of whatever type each is.
	 */
	Selection plan(GraphQLFieldDefinition definition, List<ExecutableNormalizedField> fields) {
		List<Selection.Variant> variants = this.mapping.possibleTypes(definition)
			.stream()
			.map((type) -> new Selection.Variant(this.mapping.label(type), plan(type, fields)))
			.toList();
		return variants.isEmpty() ? plan(this.mapping.objectType(definition), fields)
				: new Selection(List.of(), variants);
	}

	static Stream<ExecutableNormalizedField> of(GraphQLObjectType type, List<ExecutableNormalizedField> fields) {
		return fields.stream().filter((field) -> field.getObjectTypeNames().contains(type.getName()));
	}

	static boolean isTypeName(ExecutableNormalizedField field) {
		return field.getName().equals(TYPE_NAME);
	}

	private Selection.Field plan(GraphQLObjectType type, ExecutableNormalizedField field) {
		if (isTypeName(field)) {
			return new Selection.TypeName(field.getResultKey(), type.getName());
		}
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
		String key = field.getResultKey();
		if (GraphMapping.isConnection(definition)) {
			return new Selection.Paged(key, this.connections.of(type, definition, field));
		}
		if (GraphMapping.hasStep(definition)) {
			return GraphMapping.isList(definition) ? many(definition, field) : one(definition, field);
		}
		Optional<String> prefix = GraphMapping.embeddedPrefix(definition);
		if (prefix.isPresent()) {
			return embedded(definition, field, prefix.get());
		}
		if (GraphMapping.isObject(definition)) {
			return new Selection.Nested(key, GraphMapping.property(definition), GraphMapping.isList(definition),
					plan(this.mapping.objectType(definition), field.getChildren()),
					GraphMapping.isNullable(definition));
		}
		return new Selection.Property(key, GraphMapping.property(definition), GraphMapping.valueType(definition));
	}

	/** A field that needs nothing but a property, whose name the field's leads to. */
	private static Selection.Leaf leaf(GraphQLObjectType type, ExecutableNormalizedField field,
			Function<GraphQLFieldDefinition, String> property) {
		if (isTypeName(field)) {
			return new Selection.TypeName(field.getResultKey(), type.getName());
		}
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
		return new Selection.Property(field.getResultKey(), property.apply(definition),
				GraphMapping.valueType(definition));
	}

	private Selection.One one(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		return new Selection.One(field.getResultKey(), this.mapping.readingHop(definition),
				plan(this.mapping.objectType(definition), field.getChildren()), GraphMapping.isNullable(definition));
	}

	private Selection.Many many(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		GraphQLObjectType type = this.mapping.objectType(definition);
		return new Selection.Many(field.getResultKey(), step(definition, field), sortedBy(definition, type),
				this.arguments.size(field), element(type, field));
	}

	/**
	 * What a list without pages is sorted by.
	 */
	static List<Selection.Sort> sortedBy(GraphQLFieldDefinition list, GraphQLObjectType type) {
		return GraphMapping.sortedBy(list).stream().map((property) -> sort(type, property)).toList();
	}

	private static Selection.Sort sort(GraphQLObjectType type, String name) {
		boolean descending = name.startsWith("-");
		String property = descending ? name.substring(1) : name;
		boolean ofRelationship = GraphMapping.isRelationship(type) && type.getFieldDefinition(property) != null;
		return new Selection.Sort(property, ofRelationship, descending);
	}

	/**
	 * The step along a field, only along relationships that its arguments let through: an
	 * argument by the name of a property lists the values that it may have.
	 */
	Selection.Step step(GraphQLFieldDefinition definition, ExecutableNormalizedField field) {
		GraphQLObjectType type = this.mapping.objectType(definition);
		List<Condition.Compares> among = new ArrayList<>();
		if (GraphMapping.isRelationship(type)) {
			field.getResolvedArguments().forEach((name, value) -> {
				GraphQLFieldDefinition property = type.getFieldDefinition(name);
				if (property != null && value != null) {
					among.add(new Condition.Compares(GraphMapping.property(property), Operator.IN, Operand.of(value)));
				}
			});
		}
		return new Selection.Step(this.mapping.readingHop(definition), among);
	}

	private Element element(GraphQLObjectType type, ExecutableNormalizedField field) {
		if (!GraphMapping.isRelationship(type)) {
			return new Element.Node(plan(type, field.getChildren()));
		}
		return new Element.Relationship(
				of(type, field.getChildren()).map((child) -> relationshipField(type, child)).toList());
	}

	private Selection.RelationshipField relationshipField(GraphQLObjectType type, ExecutableNormalizedField field) {
		GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
		return (definition != null && GraphMapping.isTarget(definition))
				? new Element.Target(field.getResultKey(),
						plan(this.mapping.objectType(definition), field.getChildren()))
				: leaf(type, field, GraphMapping::property);
	}

	private Selection.Embedded embedded(GraphQLFieldDefinition definition, ExecutableNormalizedField field,
			String prefix) {
		GraphQLObjectType type = this.mapping.objectType(definition);
		List<Selection.Leaf> fields = of(type, field.getChildren())
			.map((child) -> leaf(type, child, (each) -> embedded(prefix, each.getName())))
			.toList();
		List<String> required = new ArrayList<>();
		List<String> all = new ArrayList<>();
		for (GraphQLFieldDefinition each : type.getFieldDefinitions()) {
			String property = embedded(prefix, each.getName());
			all.add(property);
			if (!GraphMapping.isNullable(each)) {
				required.add(property);
			}
		}
		return new Selection.Embedded(field.getResultKey(), fields, required, all, GraphMapping.isNullable(definition));
	}

	private static String embedded(String prefix, String name) {
		return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

}
