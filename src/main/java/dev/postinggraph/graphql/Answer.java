package dev.postinggraph.graphql;

import java.util.Map;
import java.util.Optional;

import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import org.jspecify.annotations.Nullable;

/**
 * The value of a field as it goes into the response: all below it was read at once, as
 * for queries, and the engine does not come by every field.
 *
 * @param data the values by response key
 */
record Answer(Map<String, @Nullable Object> data) {

	/**
	 * The answer that a field was given, if it was given one.
	 */
	static Optional<FieldValueInfo> of(ExecutionStrategyParameters parameters) {
		return (parameters.getSource() instanceof Answer answer)
				? Optional.of(new FieldValueInfo(CompleteValueType.OBJECT, answer.data())) : Optional.empty();
	}

}
