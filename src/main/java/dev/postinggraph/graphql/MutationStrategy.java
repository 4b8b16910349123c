package dev.postinggraph.graphql;

import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;

/**
 * Executes mutations one after the other, and takes an {@link Answer} as it is.
 */
final class MutationStrategy extends AsyncSerialExecutionStrategy {

	MutationStrategy(DataFetcherExceptionHandler errors) {
		super(errors);
	}

	@Override
	protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
		return Answer.of(parameters).orElseGet(() -> super.completeValue(context, parameters));
	}

}
