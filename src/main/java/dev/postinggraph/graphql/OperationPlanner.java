package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.postinggraph.query.PlanCompiler;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.language.SourceLocation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLFieldDefinition;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Plans and compiles whole queries.
 */
@Component
class OperationPlanner {

	private final PlanCompiler compiler;

	private final GraphQlLimits limits;

	OperationPlanner(PlanCompiler compiler, GraphQlLimits limits) {
		this.compiler = compiler;
		this.limits = limits;
	}

	/**
	 * Prepares a query.
	 * @param context the first request of its shape
	 * @param shape the request's variables without their values
	 * @return what requests of this shape share
	 * @throws AbortExecutionException if the request is wrong or asks for too much
	 */
	PreparedOperation plan(ExecutionContext context, Map<String, @Nullable Object> shape) {
		ExecutableNormalizedOperation tree = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
				context.getGraphQLSchema(), context.getOperationDefinition(), context.getFragmentsByName(),
				CoercedVariables.of(shape));
		RequestLimits.checkDepth(tree, this.limits, context.getOperationDefinition());
		Facts facts = new Facts(context.getCoercedVariables().toMap());
		Planner planner = new Planner(context.getGraphQLSchema(), this.limits, facts);
		List<PreparedOperation.Field> fields = new ArrayList<>();
		List<GraphQLError> errors = new ArrayList<>();
		RequestLimits.fields(tree).forEach((field) -> {
			@Nullable SourceLocation location = tree.getMergedField(field).getSingleField().getSourceLocation();
			try {
				fields.add(plan(context, planner, field, location));
			}
			catch (RequestException ex) {
				errors.add(ex.error(List.of(field.getResultKey()), location));
			}
		});
		if (!errors.isEmpty()) {
			throw new AbortExecutionException(errors);
		}
		return new PreparedOperation(fields, facts.all());
	}

	private PreparedOperation.Field plan(ExecutionContext context, Planner planner, ExecutableNormalizedField field,
			@Nullable SourceLocation location) {
		GraphQLFieldDefinition definition = context.getGraphQLSchema()
			.getQueryType()
			.getFieldDefinition(field.getName());
		Optional<PreparedOperation.Read> read = planner.plan(field)
			.map((plan) -> new PreparedOperation.Read(plan, this.compiler.compile(plan)));
		return new PreparedOperation.Field(field.getResultKey(), location, GraphMapping.isNullable(definition), read);
	}

}
