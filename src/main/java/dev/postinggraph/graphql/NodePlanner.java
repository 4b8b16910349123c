package dev.postinggraph.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.postinggraph.query.CompiledStatement;
import dev.postinggraph.query.GraphReader;
import dev.postinggraph.query.PlanCompiler;
import dev.postinggraph.query.plan.Operand;
import dev.postinggraph.query.plan.Plan;
import graphql.execution.AbortExecutionException;
import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

import org.springframework.stereotype.Component;

/**
 * Plans what mutations and subscriptions read of the nodes that they return, before they
 * change or wait for anything.
 */
@Component
class NodePlanner {

	/** No variable of a request has such a name. */
	private static final String IDS = "ids of nodes";

	private final PlanCompiler compiler;

	private final GraphReader reader;

	private final GraphQlLimits limits;

	private final Errors errors;

	NodePlanner(PlanCompiler compiler, GraphReader reader, GraphQlLimits limits, Errors errors) {
		this.compiler = compiler;
		this.reader = reader;
		this.limits = limits;
		this.errors = errors;
	}

	/**
	 * Plans a field that returns nodes of a type.
	 * @param environment the field in its request
	 * @param type the type of the nodes
	 * @return what reads such nodes
	 * @throws RequestException if an argument is wrong or the request asks for too much
	 */
	NodeReader plan(DataFetchingEnvironment environment, GraphQLObjectType type) {
		long cost = cost(environment, plan(environment, type, 1));
		int most = Math.clamp(this.limits.cost() / Math.max(1, cost), 1, this.limits.pageSize());
		Plan.NodeList plan = plan(environment, type, most);
		CompiledStatement statement = this.compiler.compile(plan);
		return new NodeReader(this.reader, (results) -> new NodeAnswers(environment, plan, this.errors).of(results),
				(ids) -> statement.bind(with(environment.getVariables(), ids)), most);
	}

	private Plan.NodeList plan(DataFetchingEnvironment environment, GraphQLObjectType type, int most) {
		GraphQLSchema schema = environment.getGraphQLSchema();
		Planner planner = new Planner(schema, this.limits, new Facts(environment.getVariables()));
		return planner.nodes(field(environment), environment.getFieldDefinition(), type,
				new Operand.Variable(List.of(IDS)), most);
	}

	private static ExecutableNormalizedField field(DataFetchingEnvironment environment) {
		String key = environment.getMergedField().getResultKey();
		return ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(environment.getGraphQLSchema(), environment.getOperationDefinition(),
					environment.getFragmentsByName(), CoercedVariables.of(environment.getVariables()))
			.getTopLevelFields()
			.stream()
			.filter((field) -> field.getResultKey().equals(key))
			.findFirst()
			.orElseThrow();
	}

	/** What one of the nodes costs. */
	private long cost(DataFetchingEnvironment environment, Plan plan) {
		try {
			Cost cost = new CostEstimate(environment.getVariables()).of(plan);
			RequestLimits.checkCost(cost, this.limits, environment.getOperationDefinition());
			return cost.nodes();
		}
		catch (AbortExecutionException ex) {
			throw RequestException.limit(ex.getUnderlyingErrors().getFirst().getMessage());
		}
	}

	private static Map<String, Object> with(Map<String, Object> variables, List<String> ids) {
		Map<String, Object> all = new HashMap<>(variables);
		all.put(IDS, ids);
		return all;
	}

}
