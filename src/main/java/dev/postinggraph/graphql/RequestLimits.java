package dev.postinggraph.graphql;

import java.util.List;
import java.util.stream.Stream;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Holds requests to the limits before anything of them runs, so that one that asks for
 * too much costs nothing.
 */
@Component
class RequestLimits extends SimplePerformantInstrumentation {

	private final GraphQlLimits limits;

	RequestLimits(GraphQlLimits limits) {
		this.limits = limits;
	}

	/**
	 * Validation and all that follows take time and room by the fields of the request.
	 */
	@Override
	public InstrumentationContext<List<ValidationError>> beginValidation(InstrumentationValidationParameters parameters,
			@Nullable InstrumentationState state) {
		Document document = parameters.getDocument();
		long fields = FieldCount.of(document);
		if (fields > this.limits.fields()) {
			throw abort("The request has %d fields once its fragments are spread out, but %d are the most."
				.formatted(fields, this.limits.fields()), document);
		}
		return SimpleInstrumentationContext.noOp();
	}

	/**
	 * Queries are checked once for each shape, when they are planned.
	 */
	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		if (context.getOperationDefinition().getOperation() != Operation.QUERY) {
			checkDepth(context.getNormalizedQueryTree().get(), this.limits, context.getOperationDefinition());
		}
		return null;
	}

	static void checkDepth(ExecutableNormalizedOperation tree, GraphQlLimits limits, OperationDefinition operation) {
		int depth = fields(tree).mapToInt(RequestLimits::depth).max().orElse(0);
		if (depth > limits.depth()) {
			throw abort("The request is %d fields deep, but %d are the most; ask for less, or in several requests."
				.formatted(depth, limits.depth()), operation);
		}
	}

	private static int depth(ExecutableNormalizedField field) {
		return 1 + field.getChildren().stream().mapToInt(RequestLimits::depth).max().orElse(0);
	}

	/**
	 * The root fields that are read; the engine answers questions about the schema
	 * itself.
	 */
	static Stream<ExecutableNormalizedField> fields(ExecutableNormalizedOperation tree) {
		return tree.getTopLevelFields().stream().filter((field) -> !field.getName().startsWith("__"));
	}

	static void checkCost(Cost cost, GraphQlLimits limits, OperationDefinition operation) {
		if (cost.nodes() > limits.cost()) {
			throw abort("The request may read %d nodes, but %d are the most; ask for smaller pages or fewer levels."
				.formatted(cost.nodes(), limits.cost()), operation);
		}
		if (cost.clauses() > limits.clauses()) {
			throw abort(("The request has %d steps, counts and comparisons, but %d are the most; ask for less,"
					+ " compare with lists ('in'), or send several requests.")
				.formatted(cost.clauses(), limits.clauses()), operation);
		}
	}

	private static AbortExecutionException abort(String message, graphql.language.Node<?> place) {
		return new AbortExecutionException(
				List.of(ErrorCode.LIMIT_EXCEEDED.error(message, List.of(), place.getSourceLocation())));
	}

}
