package dev.postinggraph.graphql;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import dev.postinggraph.query.PlanCompiler;
import dev.postinggraph.query.ReadTransaction;
import dev.postinggraph.query.plan.Plan;
import org.jspecify.annotations.Nullable;

/**
 * One query of a client: its root fields with their plans, all read in one transaction.
 */
final class ReadOperation {

	private final Map<String, Optional<Plan>> plans;

	private final PlanCompiler compiler;

	private final ReadTransaction transaction;

	ReadOperation(Map<String, Optional<Plan>> plans, PlanCompiler compiler, ReadTransaction transaction) {
		this.plans = plans;
		this.compiler = compiler;
		this.transaction = transaction;
	}

	/**
	 * Reads a root field.
	 * @param key its response key
	 * @return its value
	 */
	CompletableFuture<@Nullable Object> read(String key) {
		return this.plans.getOrDefault(key, Optional.empty())
			.map((plan) -> this.transaction.run(this.compiler.compile(plan))
				.<@Nullable Object>thenApply((result) -> ResponseReader.read(plan, found(key, plan, result))))
			.orElseGet(() -> CompletableFuture.completedFuture(null));
	}

	/**
	 * What must exist, because the schema promises an answer, is told apart from null.
	 */
	private static @Nullable Object found(String key, Plan plan, @Nullable Object result) {
		if (result == null && plan instanceof Plan.OneRow) {
			throw new RequestException(ErrorCode.NOT_FOUND,
					"%s: at least one of the ids that it was given stands for nothing.".formatted(key));
		}
		return result;
	}

	void close() {
		this.transaction.close();
	}

}
