package dev.postinggraph.graphql;

import java.time.LocalDate;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

/**
 * Days, with errors that tell clients what to write instead of what class was expected.
 */
final class DateCoercing implements Coercing<LocalDate, String> {

	static final GraphQLScalarType SCALAR = ExtendedScalars.Date
		.transform((date) -> date.coercing(new DateCoercing(ExtendedScalars.Date.getCoercing())));

	private static final String EXPECTED = "a day is written as a string such as \"2026-04-27\"";

	private final Coercing<?, ?> date;

	private DateCoercing(Coercing<?, ?> date) {
		this.date = date;
	}

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		return (String) this.date.serialize(value, context, locale);
	}

	@Override
	public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return (LocalDate) this.date.parseValue(input, context, locale);
		}
		catch (CoercingParseValueException ex) {
			throw CoercingParseValueException.newCoercingParseValueException().message(EXPECTED).cause(ex).build();
		}
	}

	@Override
	public LocalDate parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		try {
			return (LocalDate) this.date.parseLiteral(input, variables, context, locale);
		}
		catch (CoercingParseLiteralException ex) {
			throw CoercingParseLiteralException.newCoercingParseLiteralException().message(EXPECTED).cause(ex).build();
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return this.date.valueToLiteral(input, context, locale);
	}

}
