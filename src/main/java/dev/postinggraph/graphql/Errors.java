package dev.postinggraph.graphql;

import java.util.List;
import java.util.concurrent.CompletionException;

import dev.postinggraph.ingest.IngestStoppedException;
import dev.postinggraph.query.GraphReader;
import dev.postinggraph.query.QueryException;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import reactor.core.publisher.Mono;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Tells clients what went wrong: always with a code, never with what is inside.
 */
@Component
class Errors implements DataFetcherExceptionResolver, WebGraphQlInterceptor {

	private static final Log log = LogFactory.getLog(Errors.class);

	private final GraphReader reader;

	Errors(GraphReader reader) {
		this.reader = reader;
	}

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
		Throwable cause = (exception instanceof CompletionException && exception.getCause() != null)
				? exception.getCause() : exception;
		List<Object> path = environment.getExecutionStepInfo().getPath().toList();
		return Mono.just(List.of(switch (cause) {
			case RequestException request -> request.code().error(String.valueOf(request.getMessage()), path);
			case QueryException query -> error(query, path);
			case IngestStoppedException stopped -> unavailable(stopped, path);
			default -> internal(cause, path);
		}));
	}

	private GraphQLError error(QueryException query, List<Object> path) {
		return switch (query.reason()) {
			case TIMEOUT -> ErrorCode.TIMEOUT
				.error("The request took longer than %d s and was stopped; ask for smaller pages or a narrower filter."
					.formatted(this.reader.timeout().toSeconds()), path);
			case UNAVAILABLE -> unavailable(query, path);
			case FAULT -> internal(query, path);
		};
	}

	private static GraphQLError unavailable(Throwable cause, List<Object> path) {
		log.warn("The graph can't be reached: " + cause.getMessage());
		return ErrorCode.UNAVAILABLE.error("The graph can't be reached at the moment; try again later.", path);
	}

	private static GraphQLError internal(Throwable cause, List<Object> path) {
		log.error("A field could not be answered: " + path, cause);
		return ErrorCode.INTERNAL.error("The server failed to answer this field; its log tells why.", path);
	}

	/** The engine's own errors, of syntax and validation, have no code yet. */
	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return chain.next(request)
			.map((response) -> response.getErrors().stream().allMatch(Errors::hasCode) ? response
					: response.transform((builder) -> builder
						.errors(response.getExecutionResult().getErrors().stream().map(Errors::withCode).toList())));
	}

	private static boolean hasCode(ResponseError error) {
		return error.getExtensions().containsKey("code");
	}

	private static GraphQLError withCode(GraphQLError error) {
		if (error.getExtensions() != null && error.getExtensions().containsKey("code")) {
			return error;
		}
		return GraphQLError.newError()
			.errorType(error.getErrorType())
			.message("%s", error.getMessage())
			.locations(error.getLocations())
			.path(error.getPath())
			.extensions(ErrorCode.BAD_USER_INPUT.extensions())
			.build();
	}

}
