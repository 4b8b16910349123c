package dev.postinggraph.graphql;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.SubscriptionExecutionStrategy;

/**
 * Executes subscriptions whose client can be sent more than one answer, and takes an
 * {@link Answer} as it is.
 */
final class SubscriptionStrategy extends SubscriptionExecutionStrategy {

	private static final String ONE_ANSWER = "A subscription is answered over WebSocket (graphql-transport-ws), or as"
			+ " server-sent events: send it with the header 'Accept: text/event-stream'.";

	SubscriptionStrategy(DataFetcherExceptionHandler errors) {
		super(errors);
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		if (Transport.carriesStreams(context.getGraphQLContext())) {
			return super.execute(context, parameters);
		}
		GraphQLError error = ErrorCode.BAD_USER_INPUT.error(ONE_ANSWER, List.of(),
				context.getOperationDefinition().getSourceLocation());
		return CompletableFuture.completedFuture(ExecutionResult.newExecutionResult().addError(error).build());
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
		return Answer.of(parameters).orElseGet(() -> super.completeValue(context, parameters));
	}

}
