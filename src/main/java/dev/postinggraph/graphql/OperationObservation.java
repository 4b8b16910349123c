package dev.postinggraph.graphql;

import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import io.micrometer.common.KeyValue;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.graphql.observation.DefaultExecutionRequestObservationConvention;
import org.springframework.graphql.observation.ExecutionRequestObservationContext;
import org.springframework.graphql.observation.GraphQlObservationDocumentation.ExecutionRequestLowCardinalityKeyNames;
import org.springframework.graphql.observation.GraphQlObservationInstrumentation;
import org.springframework.stereotype.Component;

/**
 * An operation, as those see it who watch the server: the timer {@code graphql.request}
 * and a span. Its outcome is the code of the first error. Fields are not observed: their
 * statements are.
 */
@Component
class OperationObservation extends GraphQlObservationInstrumentation {

	OperationObservation(ObservationRegistry registry) {
		super(registry, new Convention(), null, null);
	}

	@Override
	public DataFetcher<?> instrumentDataFetcher(DataFetcher<?> fetcher, InstrumentationFieldFetchParameters parameters,
			InstrumentationState state) {
		return fetcher;
	}

	private static final class Convention extends DefaultExecutionRequestObservationConvention {

		@Override
		protected KeyValue outcome(ExecutionRequestObservationContext context) {
			if (context.getExecutionResult() == null) {
				return outcome(ErrorCode.INTERNAL.name());
			}
			return context.getExecutionResult()
				.getErrors()
				.stream()
				.findFirst()
				.map(Convention::outcome)
				.orElseGet(() -> outcome("SUCCESS"));
		}

		private static KeyValue outcome(GraphQLError error) {
			return outcome(ErrorCode.of(error).name());
		}

		private static KeyValue outcome(String value) {
			return KeyValue.of(ExecutionRequestLowCardinalityKeyNames.OUTCOME, value);
		}

	}

}
