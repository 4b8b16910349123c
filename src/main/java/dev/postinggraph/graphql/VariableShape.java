package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.postinggraph.query.plan.Operand;
import graphql.Scalars;
import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Takes the values out of a request's variables. What is left is their shape: which
 * variables and fields are there, which are null, how many filters are in a list, and
 * enums and booleans, which say how to sort and what to include. Requests of one document
 * and one shape share a plan.
 */
record VariableShape(GraphQLSchema schema) {

	/**
	 * The shape of an operation's variables.
	 * @param operation declares them
	 * @param variables their values, as the schema's types have them
	 * @return the variables with an {@link Operand} in the place of each value
	 */
	Map<String, @Nullable Object> of(OperationDefinition operation, Map<String, Object> variables) {
		Map<String, @Nullable Object> shape = LinkedHashMap.newLinkedHashMap(variables.size());
		for (VariableDefinition definition : operation.getVariableDefinitions()) {
			String name = definition.getName();
			if (variables.containsKey(name)) {
				GraphQLType type = this.schema.getType(name(definition.getType()));
				shape.put(name, of(type, variables.get(name), List.of(name)));
			}
		}
		return shape;
	}

	private static String name(Type<?> type) {
		return switch (type) {
			case NonNullType nonNull -> name(nonNull.getType());
			case ListType list -> name(list.getType());
			case TypeName named -> named.getName();
			default -> throw new IllegalStateException("No type is a " + type.getClass().getName());
		};
	}

	/** A list of scalars is one value, a list of filters is not. */
	private @Nullable Object of(@Nullable GraphQLType type, @Nullable Object value, List<Object> path) {
		if (value == null) {
			return null;
		}
		if (type instanceof GraphQLScalarType && !type.equals(Scalars.GraphQLBoolean)) {
			return new Operand.Variable(path);
		}
		return switch (value) {
			case List<?> list -> elements(type, list, path);
			case Map<?, ?> map when type instanceof GraphQLInputObjectType input -> fields(input, map, path);
			default -> value;
		};
	}

	private List<@Nullable Object> elements(@Nullable GraphQLType type, List<?> list, List<Object> path) {
		List<@Nullable Object> elements = new ArrayList<>(list.size());
		for (int i = 0; i < list.size(); i++) {
			elements.add(of(type, list.get(i), longer(path, i)));
		}
		return elements;
	}

	private Map<String, @Nullable Object> fields(GraphQLInputObjectType type, Map<?, ?> map, List<Object> path) {
		Map<String, @Nullable Object> fields = LinkedHashMap.newLinkedHashMap(map.size());
		map.forEach((key, value) -> {
			String name = key.toString();
			GraphQLType of = GraphQLTypeUtil.unwrapAll(type.getFieldDefinition(name).getType());
			fields.put(name, of(of, value, longer(path, name)));
		});
		return fields;
	}

	private static List<Object> longer(List<Object> path, Object step) {
		List<Object> longer = new ArrayList<>(path);
		longer.add(step);
		return longer;
	}

}
