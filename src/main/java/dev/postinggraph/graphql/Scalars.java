package dev.postinggraph.graphql;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;

/**
 * Writes values of the graph as the schema's scalars and enums.
 */
final class Scalars {

	private final Map<String, UnaryOperator<Object>> byType = new HashMap<>();

	Scalars(GraphQLSchema schema) {
		for (GraphQLNamedType type : schema.getAllTypesAsList()) {
			switch (type) {
				case GraphQLScalarType scalar -> this.byType.put(scalar.getName(), serializer(scalar.getCoercing()));
				case GraphQLEnumType values -> this.byType.put(values.getName(), (value) -> name(values, value));
				default -> {
				}
			}
		}
		this.byType.put("String", Scalars::text);
		this.byType.put("ID", Scalars::text);
	}

	private static UnaryOperator<Object> serializer(Coercing<?, ?> coercing) {
		return (value) -> coercing.serialize(value, GraphQLContext.getDefault(), Locale.ROOT);
	}

	private static Object name(GraphQLEnumType type, Object value) {
		if (type.getValue(value.toString()) == null) {
			throw new CoercingSerializeException("%s has no value '%s'".formatted(type.getName(), value));
		}
		return value;
	}

	private static Object text(Object value) {
		return value.toString();
	}

	/**
	 * Writes a value.
	 * @param type the name of its type
	 * @param value the value as the driver gives it
	 * @return the value for JSON
	 * @throws ValueFault if it is none of the type
	 */
	Object write(String type, Object value) {
		UnaryOperator<Object> serializer = this.byType.get(type);
		if (serializer == null) {
			throw new IllegalStateException("The schema has neither a scalar nor an enum " + type);
		}
		try {
			return serializer.apply(value);
		}
		catch (CoercingSerializeException ex) {
			throw new ValueFault(String.valueOf(ex.getMessage()));
		}
	}

}
