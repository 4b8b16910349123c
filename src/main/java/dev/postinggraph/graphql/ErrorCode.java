package dev.postinggraph.graphql;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, for a client's program: {@code extensions.code} of every error.
 */
public enum ErrorCode implements ErrorClassification {

	/** The request is wrong: its syntax, an argument, a cursor. */
	BAD_USER_INPUT,
	/** Something that must exist does not. */
	NOT_FOUND,
	/** Somebody else has changed it since the client has read it. */
	CONFLICT,
	/** The request asks for more than one request may. */
	LIMIT_EXCEEDED,
	/** The request took longer than it may; ask for less. */
	TIMEOUT,
	/** The store can't be reached, or the server is busy; try again later. */
	UNAVAILABLE,
	/** A fault of the server; its log tells more. */
	INTERNAL;

	private static final String KEY = "code";

	/**
	 * An error with this code.
	 * @param message what is wrong, where, and what to do, for a person
	 * @param path the response keys that lead to the field; empty for the whole request
	 * @param location where it stands in the request, or null if that is not known
	 * @return the error
	 */
	GraphQLError error(String message, List<Object> path, @Nullable SourceLocation location) {
		GraphqlErrorBuilder<?> builder = GraphqlErrorBuilder.newError();
		builder.errorType(this).message("%s", message).extensions(extensions());
		if (location != null) {
			builder.location(location);
		}
		if (!path.isEmpty()) {
			builder.path(path);
		}
		return builder.build();
	}

	/** Errors of the whole request. */
	GraphQLError error(String message) {
		return error(message, List.of(), null);
	}

	Map<String, Object> extensions() {
		return Map.of(KEY, name());
	}

	/** Counts an error for those who watch the server. */
	void count(MeterRegistry meters) {
		Counter.builder("graphql.errors")
			.description("Errors that clients were told")
			.tag(KEY, name())
			.register(meters)
			.increment();
	}

	static boolean isIn(GraphQLError error) {
		return error.getExtensions() != null && error.getExtensions().containsKey(KEY);
	}

	/**
	 * The code of an error, which the engine's own don't have yet.
	 */
	static ErrorCode of(GraphQLError error) {
		Object code = (error.getExtensions() != null) ? error.getExtensions().get(KEY) : null;
		if (code != null) {
			return valueOf(code.toString());
		}
		if (error instanceof BadFaithIntrospectionError) {
			return LIMIT_EXCEEDED;
		}
		return (error.getErrorType() instanceof ErrorType type) ? of(type) : BAD_USER_INPUT;
	}

	private static ErrorCode of(ErrorType type) {
		return switch (type) {
			case InvalidSyntax, ValidationError, OperationNotSupported -> BAD_USER_INPUT;
			case ExecutionAborted -> LIMIT_EXCEEDED;
			case DataFetchingException, NullValueInNonNullableField -> INTERNAL;
		};
	}

}
