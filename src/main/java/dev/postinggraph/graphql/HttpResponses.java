package dev.postinggraph.graphql;

import graphql.GraphQLError;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webflux.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers with the status that
 * <a href="https://graphql.github.io/graphql-over-http/draft/">GraphQL over HTTP</a> asks
 * for. Clients that ask for {@code application/json} find errors in the body alone, but
 * for a server that is busy, which those between it and the client want to know too.
 */
@Component
@ConditionalOnWebApplication
class HttpResponses extends GraphQlHttpHandler {

	HttpResponses(WebGraphQlHandler handler) {
		super(handler);
	}

	@Override
	protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
		if (response.getExecutionResult().isDataPresent()) {
			return HttpStatus.OK;
		}
		HttpStatus status = response.getExecutionResult()
			.getErrors()
			.stream()
			.findFirst()
			.map(HttpResponses::status)
			.orElse(HttpStatus.INTERNAL_SERVER_ERROR);
		boolean told = type.equals(MediaTypes.APPLICATION_GRAPHQL_RESPONSE) || status == HttpStatus.SERVICE_UNAVAILABLE;
		return told ? status : HttpStatus.OK;
	}

	private static HttpStatus status(GraphQLError error) {
		return switch (ErrorCode.of(error)) {
			case BAD_USER_INPUT, NOT_FOUND, LIMIT_EXCEEDED -> HttpStatus.BAD_REQUEST;
			case CONFLICT -> HttpStatus.CONFLICT;
			case TIMEOUT -> HttpStatus.GATEWAY_TIMEOUT;
			case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
			case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
		};
	}

}
