package dev.postinggraph.graphql;

import java.util.List;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A request can't be answered as it is. The message is for the client.
 */
final class RequestException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ErrorCode code;

	RequestException(ErrorCode code, String message) {
		super(message);
		this.code = code;
	}

	static RequestException badInput(String message) {
		return new RequestException(ErrorCode.BAD_USER_INPUT, message);
	}

	static RequestException limit(String message) {
		return new RequestException(ErrorCode.LIMIT_EXCEEDED, message);
	}

	ErrorCode code() {
		return this.code;
	}

	GraphQLError error(List<Object> path, @Nullable SourceLocation location) {
		return this.code.error(String.valueOf(getMessage()), path, location);
	}

}
