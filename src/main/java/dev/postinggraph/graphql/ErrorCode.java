package dev.postinggraph.graphql;

import java.util.List;
import java.util.Map;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
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
	/** The store can't be reached; try again later. */
	UNAVAILABLE,
	/** A fault of the server; its log tells more. */
	INTERNAL;

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

	Map<String, Object> extensions() {
		return Map.of("code", name());
	}

}
