package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

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
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
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

	/**
	 * Validation and all that follows take time and room by the fields of the request.
	 */
	@Override
	public InstrumentationContext<List<ValidationError>> beginValidation(InstrumentationValidationParameters parameters,
			@Nullable InstrumentationState state) {
		long fields = FieldCount.of(parameters.getDocument());
		if (fields > this.limits.fields()) {
			throw abort(
					ErrorCode.LIMIT_EXCEEDED.error(
							"The request has %d fields once its fragments are spread out, but %d are the most."
								.formatted(fields, this.limits.fields()),
							List.of(), parameters.getDocument().getSourceLocation()));
		}
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		checkDepth(context);
		if (context.getOperationDefinition().getOperation() != Operation.QUERY) {
			return null;
		}
		Map<String, Optional<Plan>> plans = plans(context);
		checkCost(context, plans.values().stream().flatMap(Optional::stream).map(Cost::of).toList());
		ReadOperation operation = new ReadOperation(plans, this.compiler, this.reader.begin());
		context.getGraphQLContext().put(ReadOperation.class, operation);
		return SimpleInstrumentationContext.whenCompleted((_, _) -> operation.close());
	}

	private void checkDepth(ExecutionContext context) {
		int depth = fields(context).mapToInt(ReadInstrumentation::depth).max().orElse(0);
		if (depth > this.limits.depth()) {
			throw limit(context,
					"The request is %d fields deep, but %d are the most; ask for less, or in several requests."
						.formatted(depth, this.limits.depth()));
		}
	}

	private static int depth(ExecutableNormalizedField field) {
		return 1 + field.getChildren().stream().mapToInt(ReadInstrumentation::depth).max().orElse(0);
	}

	private Map<String, Optional<Plan>> plans(ExecutionContext context) {
		Planner planner = planner(context.getGraphQLSchema());
		Map<String, Optional<Plan>> plans = new LinkedHashMap<>();
		List<GraphQLError> errors = new ArrayList<>();
		fields(context).forEach((field) -> {
			try {
				plans.put(field.getResultKey(), planner.plan(field));
			}
			catch (RequestException ex) {
				SourceLocation location = context.getNormalizedQueryTree()
					.get()
					.getMergedField(field)
					.getSingleField()
					.getSourceLocation();
				errors.add(ex.code().error(String.valueOf(ex.getMessage()), List.of(field.getResultKey()), location));
			}
		});
		if (!errors.isEmpty()) {
			throw abort(errors.toArray(GraphQLError[]::new));
		}
		return plans;
	}

	private void checkCost(ExecutionContext context, List<Cost> costs) {
		Cost cost = Cost.sum(costs);
		if (cost.nodes() > this.limits.cost()) {
			throw limit(context,
					"The request may read %d nodes, but %d are the most; ask for smaller pages or fewer levels."
						.formatted(cost.nodes(), this.limits.cost()));
		}
		if (cost.clauses() > this.limits.clauses()) {
			throw limit(context,
					("The request has %d steps, counts and comparisons, but %d are the most; ask for less,"
							+ " compare with lists ('in'), or send several requests.")
						.formatted(cost.clauses(), this.limits.clauses()));
		}
	}

	/**
	 * The root fields that are read; the engine answers questions about the schema
	 * itself.
	 */
	private static Stream<ExecutableNormalizedField> fields(ExecutionContext context) {
		return context.getNormalizedQueryTree()
			.get()
			.getTopLevelFields()
			.stream()
			.filter((field) -> !field.getName().startsWith("__"));
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

	private static AbortExecutionException limit(ExecutionContext context, String message) {
		SourceLocation location = context.getOperationDefinition().getSourceLocation();
		return abort(ErrorCode.LIMIT_EXCEEDED.error(message, List.of(), location));
	}

	private static AbortExecutionException abort(GraphQLError... errors) {
		return new AbortExecutionException(List.of(errors));
	}

}
