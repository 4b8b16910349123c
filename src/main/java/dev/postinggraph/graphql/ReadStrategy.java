package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

import dev.postinggraph.query.BoundStatement;
import dev.postinggraph.query.GraphRead;
import dev.postinggraph.query.GraphReader;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLSchema;
import io.micrometer.observation.Observation;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Executes queries. Their root fields become statements, and what those return becomes
 * the response as a whole: the engine does not come by every field. It answers questions
 * about the schema itself.
 */
@Component
class ReadStrategy extends AsyncExecutionStrategy {

	private final PlanCache plans;

	private final GraphReader reader;

	private final GraphQlLimits limits;

	private final Errors errors;

	private final Explain explain;

	private final AtomicReference<@Nullable Scalars> scalars = new AtomicReference<>();

	ReadStrategy(PlanCache plans, GraphReader reader, GraphQlLimits limits, Errors errors, Explain explain) {
		this.plans = plans;
		this.reader = reader;
		this.limits = limits;
		this.errors = errors;
		this.explain = explain;
	}

	@Override
	public CompletableFuture<ExecutionResult> execute(ExecutionContext context,
			ExecutionStrategyParameters parameters) {
		if (parameters.getFields().getSubFieldsList().stream().noneMatch(ReadStrategy::isOfTheSchema)) {
			return read(context).thenApply((response) -> result(context.getErrors(), response));
		}
		return super.execute(context, ofTheSchema(parameters)).thenCombine(read(context),
				(schema, response) -> joined(parameters, schema, response));
	}

	private static boolean isOfTheSchema(MergedField field) {
		return field.getName().startsWith("__");
	}

	private static ExecutionStrategyParameters ofTheSchema(ExecutionStrategyParameters parameters) {
		Map<String, MergedField> fields = new LinkedHashMap<>(parameters.getFields().getSubFields());
		fields.values().removeIf(Predicate.not(ReadStrategy::isOfTheSchema));
		MergedSelectionSet only = MergedSelectionSet.newMergedSelectionSet().subFields(fields).build();
		return parameters.transform((builder) -> builder.fields(only));
	}

	private CompletableFuture<ReadOperation.Response> read(ExecutionContext context) {
		ReadOperation operation = new ReadOperation(this.plans.get(context), context.getCoercedVariables().toMap());
		Cost cost = operation.cost();
		RequestLimits.checkCost(cost, this.limits, context.getOperationDefinition());
		List<BoundStatement> statements = operation.statements();
		return this.explain.explain(context, cost, statements).thenCompose((_) -> run(context, operation, statements));
	}

	private CompletableFuture<ReadOperation.Response> run(ExecutionContext context, ReadOperation operation,
			List<BoundStatement> statements) {
		if (statements.isEmpty()) {
			return CompletableFuture.completedFuture(respond(context, operation, List.of()));
		}
		Observation observed = context.getGraphQLContext().get(ObservationThreadLocalAccessor.KEY);
		GraphRead read = Observation.tryScoped(observed, () -> this.reader.read(statements));
		Cancellation.onCancel(context.getGraphQLContext(), read::cancel);
		return read.all().thenApply((_) -> respond(context, operation, read.results()));
	}

	private ReadOperation.Response respond(ExecutionContext context, ReadOperation operation,
			List<CompletableFuture<@Nullable Object>> results) {
		return operation.respond(results, scalars(context.getGraphQLSchema()), this.errors);
	}

	private static ExecutionResult result(List<GraphQLError> known, ReadOperation.Response response) {
		List<GraphQLError> errors = new ArrayList<>(known);
		errors.addAll(response.errors());
		return ExecutionResult.newExecutionResult().data(response.data()).errors(errors).build();
	}

	private static ExecutionResult joined(ExecutionStrategyParameters parameters, ExecutionResult schema,
			ReadOperation.Response read) {
		Map<String, ?> known = schema.getData();
		Map<String, @Nullable Object> values = read.data();
		if (!schema.isDataPresent()) {
			return schema;
		}
		if (known == null || values == null) {
			return result(schema.getErrors(), new ReadOperation.Response(null, read.errors()));
		}
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		for (String key : parameters.getFields().getKeys()) {
			data.put(key, known.containsKey(key) ? known.get(key) : values.get(key));
		}
		return result(schema.getErrors(), new ReadOperation.Response(data, read.errors()));
	}

	/** There is one schema, and it is known only once it is built. */
	private Scalars scalars(GraphQLSchema schema) {
		Scalars known = this.scalars.get();
		if (known == null) {
			known = new Scalars(schema);
			this.scalars.set(known);
		}
		return known;
	}

}
