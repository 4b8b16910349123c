package dev.postinggraph.graphql;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import dev.postinggraph.curation.CurationException;
import dev.postinggraph.ingest.IngestStoppedException;
import dev.postinggraph.query.GraphReader;
import dev.postinggraph.query.QueryException;
import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.ResponseError;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Tells clients what went wrong: always with a code, never with what is inside.
 */
@Component
class Errors implements DataFetcherExceptionHandler, DataFetcherExceptionResolver, SubscriptionExceptionResolver,
		WebGraphQlInterceptor {

	private static final Log log = LogFactory.getLog(Errors.class);

	private static final String INTERNAL = "The server failed to answer this field; its log tells why.";

	private final GraphReader reader;

	Errors(GraphReader reader) {
		this.reader = reader;
	}

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception, DataFetchingEnvironment environment) {
		List<Object> path = environment.getExecutionStepInfo().getPath().toList();
		return Mono.just(List.of(error(exception, path, environment.getField().getSourceLocation())));
	}

	/** Of mutations and subscriptions. */
	@Override
	public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
			DataFetcherExceptionHandlerParameters parameters) {
		GraphQLError error = error(parameters.getException(), parameters.getPath().toList(),
				parameters.getSourceLocation());
		return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(error).build());
	}

	/** Of a subscription that has begun. */
	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable exception) {
		return Mono.just(List.of(error(exception, List.of(), null)));
	}

	/**
	 * What a client is told of a failure.
	 * @param failure why a field has no value
	 * @param path the response keys that lead to the field
	 * @param location where it stands in the request, or null if that is not known
	 * @return the error
	 */
	GraphQLError error(Throwable failure, List<Object> path, @Nullable SourceLocation location) {
		Throwable cause = (failure instanceof CompletionException && failure.getCause() != null) ? failure.getCause()
				: failure;
		ErrorCode code = code(cause);
		logged(code, cause, path);
		return code.error(message(code, cause), path, location);
	}

	private static ErrorCode code(Throwable cause) {
		return switch (cause) {
			case RequestException request -> request.code();
			case QueryException query -> switch (query.reason()) {
				// No client is left to be told of the second.
				case TIMEOUT, CANCELLED -> ErrorCode.TIMEOUT;
				case UNAVAILABLE -> ErrorCode.UNAVAILABLE;
				case FAULT -> ErrorCode.INTERNAL;
			};
			case IngestStoppedException _ -> ErrorCode.UNAVAILABLE;
			case CurationException curation -> switch (curation.reason()) {
				case REFUSED -> ErrorCode.BAD_USER_INPUT;
				case NOT_FOUND -> ErrorCode.NOT_FOUND;
				case CONFLICT -> ErrorCode.CONFLICT;
				case UNAVAILABLE -> ErrorCode.UNAVAILABLE;
			};
			default -> ErrorCode.INTERNAL;
		};
	}

	private static void logged(ErrorCode code, Throwable cause, List<Object> path) {
		switch (code) {
			case INTERNAL -> log.error("A field could not be answered: " + path, cause);
			case UNAVAILABLE -> log.warn("The graph can't be reached: " + cause.getMessage());
			case BAD_USER_INPUT, NOT_FOUND, CONFLICT, LIMIT_EXCEEDED, TIMEOUT -> {
			}
		}
	}

	private String message(ErrorCode code, Throwable cause) {
		return switch (code) {
			case BAD_USER_INPUT, NOT_FOUND, CONFLICT, LIMIT_EXCEEDED -> String.valueOf(cause.getMessage());
			case TIMEOUT ->
				"The request took longer than %s s and was stopped; ask for smaller pages or a narrower filter."
					.formatted(seconds(this.reader.timeout()));
			case UNAVAILABLE -> "The graph can't be reached at the moment; try again later.";
			case INTERNAL -> INTERNAL;
		};
	}

	private static String seconds(Duration duration) {
		return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
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
		ErrorCode code = code(error.getErrorType());
		if (code == ErrorCode.INTERNAL) {
			log.error("The answer does not meet the schema: " + error.getMessage());
		}
		return GraphQLError.newError()
			.errorType(error.getErrorType())
			.message("%s", (code == ErrorCode.INTERNAL) ? INTERNAL : error.getMessage())
			.locations(error.getLocations())
			.path(error.getPath())
			.extensions(code.extensions())
			.build();
	}

	private static ErrorCode code(@Nullable ErrorClassification classification) {
		if (!(classification instanceof ErrorType type)) {
			return ErrorCode.BAD_USER_INPUT;
		}
		return switch (type) {
			case InvalidSyntax, ValidationError, OperationNotSupported -> ErrorCode.BAD_USER_INPUT;
			case ExecutionAborted -> ErrorCode.LIMIT_EXCEEDED;
			case DataFetchingException, NullValueInNonNullableField -> ErrorCode.INTERNAL;
		};
	}

}
