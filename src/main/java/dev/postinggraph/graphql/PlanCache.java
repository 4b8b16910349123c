package dev.postinggraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Plans and compiles an operation once for each shape of its variables.
 */
@Component
class PlanCache {

	private final Cache<Key, List<PreparedOperation>> plans;

	private final OperationPlanner planner;

	PlanCache(OperationPlanner planner, GraphQlCaches sizes, MeterRegistry meters) {
		this.planner = planner;
		this.plans = Caffeine.newBuilder().maximumSize(sizes.plans()).recordStats().build();
		CaffeineCacheMetrics.monitor(meters, this.plans, "graphql.plans");
	}

	/**
	 * What a request shares with all others of its shape.
	 * @param context the request
	 * @return the plans and statements
	 */
	PreparedOperation get(ExecutionContext context) {
		OperationDefinition operation = context.getOperationDefinition();
		Map<String, Object> variables = context.getCoercedVariables().toMap();
		Key key = new Key(operation, new VariableShape(context.getGraphQLSchema()).of(operation, variables));
		return find(this.plans.getIfPresent(key), variables).orElseGet(() -> add(context, key, variables));
	}

	private PreparedOperation add(ExecutionContext context, Key key, Map<String, Object> variables) {
		List<PreparedOperation> known = this.plans.asMap()
			.compute(key, (_, present) -> find(present, variables).isPresent() ? present
					: with(present, this.planner.plan(context, key.shape())));
		return find(known, variables).orElseThrow();
	}

	private static List<PreparedOperation> with(@Nullable List<PreparedOperation> known, PreparedOperation added) {
		return Stream.concat(Stream.ofNullable(known).flatMap(List::stream), Stream.of(added)).toList();
	}

	private static Optional<PreparedOperation> find(@Nullable List<PreparedOperation> known,
			Map<String, Object> variables) {
		return Stream.ofNullable(known).flatMap(List::stream).filter((each) -> each.fits(variables)).findFirst();
	}

	/**
	 * What requests share that share a plan. An operation is equal to no other, however
	 * alike: it is the one in the cache of documents.
	 *
	 * @param operation the operation
	 * @param shape its variables without their values
	 */
	private record Key(OperationDefinition operation, Map<String, @Nullable Object> shape) {

	}

}
