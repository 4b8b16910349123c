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
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Errors implements DataFetcherExceptionHandler, DataFetcherExceptionResolver, SubscriptionExceptionResolver,
		WebGraphQlInterceptor {

	private static final Log log = LogFactory.getLog(Errors.class);

	private static final String INTERNAL = "The server failed to answer this field; its log tells why.";

	/** The engine's words for null where null can't stand. */
	private static final String COERCED = "has coerced Null value for NonNull type";

	private static final String INTROSPECTION = "A request may ask once for the types of the schema and once for the"
			+ " fields of a type; the introspection query of every tool does.";

	private final GraphReader reader;

	private final MeterRegistry meters;

	Errors(GraphReader reader, MeterRegistry meters) {
		this.reader = reader;
		this.meters = meters;
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
		return chain.next(request).map((response) -> {
			List<GraphQLError> errors = response.getExecutionResult().getErrors();
			errors.forEach((error) -> ErrorCode.of(error).count(this.meters));
			return errors.stream().allMatch(ErrorCode::isIn) ? response
					: response.transform((builder) -> builder.errors(errors.stream().map(Errors::withCode).toList()));
		});
	}

	private static GraphQLError withCode(GraphQLError error) {
		if (ErrorCode.isIn(error)) {
			return error;
		}
		ErrorCode code = ErrorCode.of(error);
		if (code == ErrorCode.INTERNAL) {
			log.error("The answer does not meet the schema: " + error.getMessage());
		}
		return GraphQLError.newError()
			.errorType(error.getErrorType())
			.message("%s", message(error, code))
			.locations(error.getLocations())
			.path(error.getPath())
			.extensions(code.extensions())
			.build();
	}

	/** In words for people, where the engine has none that can be set. */
	private static String message(GraphQLError error, ErrorCode code) {
		if (error instanceof BadFaithIntrospectionError) {
			return INTROSPECTION;
		}
		return (code == ErrorCode.INTERNAL) ? INTERNAL
				: error.getMessage().replace(COERCED, "must not be null: its type is");
	}

}
