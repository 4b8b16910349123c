package dev.postinggraph.graphql;

import org.springframework.http.HttpStatus;

/**
 * Why a request of HTTP is none of GraphQL.
 */
enum HttpFault {

	METHOD(HttpStatus.METHOD_NOT_ALLOWED, ErrorCode.BAD_USER_INPUT, "Send the request with POST."),

	CONTENT_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_USER_INPUT,
			"Send the request as JSON, with the header 'Content-Type: application/json'."),

	ACCEPT(HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_USER_INPUT,
			"The answer is JSON: accept application/graphql-response+json or application/json."),

	UNREADABLE(HttpStatus.BAD_REQUEST, ErrorCode.BAD_USER_INPUT,
			"The body can't be read; send a JSON object such as "
					+ "{\"query\": \"{ skill(name: \\\"Java\\\") { id } }\", \"variables\": {}} in UTF-8."),

	TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.LIMIT_EXCEEDED,
			"The body is too large; send smaller documents, or fewer of them at once."),

	INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, ErrorCode.INTERNAL,
			"The server failed to answer the request; its log tells why.");

	private final HttpStatus status;

	private final ErrorCode code;

	private final String message;

	HttpFault(HttpStatus status, ErrorCode code, String message) {
		this.status = status;
		this.code = code;
		this.message = message;
	}

	HttpStatus status() {
		return this.status;
	}

	ErrorCode code() {
		return this.code;
	}

	String message() {
		return this.message;
	}

}
