package dev.postinggraph.graphql;

import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.SubscriptionExecutionStrategy;

/**
 * Executes subscriptions, and takes an {@link Answer} as it is.
 */
final class SubscriptionStrategy extends SubscriptionExecutionStrategy {

	SubscriptionStrategy(DataFetcherExceptionHandler errors) {
		super(errors);
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
		return Answer.of(parameters).orElseGet(() -> super.completeValue(context, parameters));
	}

}
