package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

import dev.postinggraph.query.BoundStatement;
import dev.postinggraph.query.plan.Plan;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * One request of a client: a prepared query with the values that it brings.
 *
 * @param prepared what it shares with others
 * @param variables its variables by name
 */
record ReadOperation(PreparedOperation prepared, Map<String, Object> variables) {

	/**
	 * The statements with their values, one for each root field that reads.
	 * @throws AbortExecutionException if a value is wrong or asks for too much
	 */
	List<BoundStatement> statements() {
		return perField((read) -> read.statement().bind(this.variables));
	}

	/**
	 * What it costs at most.
	 * @throws AbortExecutionException if a value is wrong or asks for too much
	 */
	Cost cost() {
		CostEstimate estimate = new CostEstimate(this.variables);
		return Cost.sum(perField((read) -> estimate.of(read.plan())), Function.identity());
	}

	private <T> List<T> perField(Function<PreparedOperation.Read, T> function) {
		List<T> values = new ArrayList<>();
		List<GraphQLError> errors = new ArrayList<>();
		for (PreparedOperation.Field field : this.prepared.fields()) {
			try {
				field.read().map(function).ifPresent(values::add);
			}
			catch (RequestException ex) {
				errors.add(ex.error(field.path(), field.location()));
			}
		}
		if (!errors.isEmpty()) {
			throw new AbortExecutionException(errors);
		}
		return values;
	}

	/**
	 * The response.
	 * @param results what the statements returned, in their order; all of them are done
	 * @param scalars writes values
	 * @param errors tells clients of failures
	 */
	Response respond(List<CompletableFuture<@Nullable Object>> results, Scalars scalars, Errors errors) {
		Map<String, @Nullable Object> data = new LinkedHashMap<>();
		List<GraphQLError> all = new ArrayList<>();
		Iterator<CompletableFuture<@Nullable Object>> next = results.iterator();
		for (PreparedOperation.Field field : this.prepared.fields()) {
			Optional<CompletableFuture<@Nullable Object>> result = field.read().map((_) -> next.next());
			ResponseReader reader = new ResponseReader(scalars, this.variables);
			try {
				data.put(field.key(), result.isEmpty() ? null : value(field, reader, result.get()));
			}
			catch (CompletionException | RequestException | ValueFault ex) {
				data.put(field.key(), null);
				all.add(errors.error(ex, path(field, ex), field.location()));
			}
			reader.faults().forEach((fault) -> all.add(errors.error(fault, path(field, fault), field.location())));
		}
		return new Response(isAnsweredBy(data) ? data : null, all);
	}

	private static List<Object> path(PreparedOperation.Field field, RuntimeException failure) {
		return (failure instanceof ValueFault fault) ? fault.within(field.key()).path() : field.path();
	}

	/**
	 * What must exist, because the schema promises an answer, is told apart from null.
	 */
	private static @Nullable Object value(PreparedOperation.Field field, ResponseReader reader,
			CompletableFuture<@Nullable Object> result) {
		Plan plan = field.read().orElseThrow().plan();
		Object value = reader.read(plan, result.join());
		if (value == null && plan instanceof Plan.OneRow) {
			throw new RequestException(ErrorCode.NOT_FOUND,
					"%s: at least one of the ids that it was given stands for nothing.".formatted(field.key()));
		}
		return value;
	}

	/**
	 * Whether there is a value, or null may stand, for each of the fields. The response
	 * has no data at all otherwise.
	 */
	boolean isAnsweredBy(Map<String, @Nullable Object> data) {
		return this.prepared.fields().stream().allMatch((field) -> field.nullable() || data.get(field.key()) != null);
	}

	/**
	 * What a client gets.
	 *
	 * @param data the values of root fields by response key, or null if one that must be
	 * there is not
	 * @param errors what went wrong
	 */
	record Response(@Nullable Map<String, @Nullable Object> data, List<GraphQLError> errors) {

	}

}
