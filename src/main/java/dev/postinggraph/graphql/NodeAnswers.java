package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.postinggraph.query.plan.Plan;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Makes answers of nodes that were read.
 *
 * @param environment the field in its request
 * @param plan what was read
 * @param errors tells of values that do not meet the schema
 */
record NodeAnswers(DataFetchingEnvironment environment, Plan.NodeList plan, Errors errors) {

	/**
	 * The answers, one for each node.
	 * @param result what the statement returned
	 * @throws ValueFault if null may stand nowhere around what does not meet the schema
	 */
	List<DataFetcherResult<Answer>> of(@Nullable Object result) {
		ResponseReader reader = new ResponseReader(new Scalars(this.environment.getGraphQLSchema()),
				this.environment.getVariables());
		Map<String, @Nullable Object> page = ResponseReader.map(reader.read(this.plan, result));
		List<GraphQLError> faults = reader.faults().stream().map(this::error).toList();
		return ResponseReader.list(page.get(ConnectionPlanner.NODES), (node) -> answer(node, faults));
	}

	private static DataFetcherResult<Answer> answer(@Nullable Object node, List<GraphQLError> faults) {
		return DataFetcherResult.<Answer>newResult().data(new Answer(ResponseReader.map(node))).errors(faults).build();
	}

	/** The path without the page and its index, which the request does not have. */
	private GraphQLError error(ValueFault fault) {
		List<Object> path = new ArrayList<>(this.environment.getExecutionStepInfo().getPath().toList());
		path.addAll(fault.path().stream().skip(2).toList());
		return this.errors.error(fault, path, Objects.requireNonNull(this.environment.getField()).getSourceLocation());
	}

}
