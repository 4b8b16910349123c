package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import dev.postinggraph.query.GraphReader;
import dev.postinggraph.query.PlanCompiler;
import dev.postinggraph.query.plan.Plan;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Plans a query before anything of it runs, so that one that asks for too much costs
 * nothing, and ends its transaction when the answer is complete.
 */
@Component
class ReadInstrumentation extends SimplePerformantInstrumentation {

	private final GraphReader reader;

	private final PlanCompiler compiler;

	private final GraphQlLimits limits;

	private final AtomicReference<@Nullable Planner> planner = new AtomicReference<>();

	ReadInstrumentation(GraphReader reader, PlanCompiler compiler, GraphQlLimits limits) {
		this.reader = reader;
		this.compiler = compiler;
		this.limits = limits;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		List<ExecutableNormalizedField> fields = context.getNormalizedQueryTree().get().getTopLevelFields();
		checkDepth(fields);
		if (context.getOperationDefinition().getOperation() != Operation.QUERY) {
			return null;
		}
		ReadOperation operation = new ReadOperation(plans(context.getGraphQLSchema(), fields), this.compiler,
				this.reader.begin());
		context.getGraphQLContext().put(ReadOperation.class, operation);
		return SimpleInstrumentationContext.whenCompleted((_, _) -> operation.close());
	}

	private void checkDepth(List<ExecutableNormalizedField> fields) {
		int depth = fields.stream().filter((field) -> !isIntrospection(field)).mapToInt(this::depth).max().orElse(0);
		if (depth > this.limits.depth()) {
			throw abort(List.of(ErrorCode.LIMIT_EXCEEDED
				.error("The request is %d fields deep, but %d are the most; ask for less, or in several requests."
					.formatted(depth, this.limits.depth()), List.of())));
		}
	}

	private int depth(ExecutableNormalizedField field) {
		return 1 + field.getChildren().stream().mapToInt(this::depth).max().orElse(0);
	}

	private Map<String, Optional<Plan>> plans(GraphQLSchema schema, List<ExecutableNormalizedField> fields) {
		Map<String, Optional<Plan>> plans = new LinkedHashMap<>();
		List<GraphQLError> errors = new ArrayList<>();
		for (ExecutableNormalizedField field : fields) {
			if (!isIntrospection(field)) {
				try {
					plans.put(field.getResultKey(), planner(schema).plan(field));
				}
				catch (RequestException ex) {
					errors.add(ex.code().error(String.valueOf(ex.getMessage()), List.of(field.getResultKey())));
				}
			}
		}
		long cost = plans.values().stream().flatMap(Optional::stream).mapToLong(Cost::of).sum();
		if (cost > this.limits.cost()) {
			errors.add(ErrorCode.LIMIT_EXCEEDED
				.error("The request may read %d nodes, but %d are the most; ask for smaller pages or fewer levels."
					.formatted(cost, this.limits.cost()), List.of()));
		}
		if (!errors.isEmpty()) {
			throw abort(errors);
		}
		return plans;
	}

	/** There is one schema, and it is known only once it is built. */
	private Planner planner(GraphQLSchema schema) {
		Planner known = this.planner.get();
		if (known == null) {
			known = new Planner(schema, this.limits);
			this.planner.set(known);
		}
		return known;
	}

	private static boolean isIntrospection(ExecutableNormalizedField field) {
		return field.getName().startsWith("__");
	}

	private static AbortExecutionException abort(List<GraphQLError> errors) {
		return new AbortExecutionException(errors);
	}

}
