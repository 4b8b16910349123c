package dev.postinggraph.graphql;

import java.util.List;
import java.util.function.Function;

import dev.postinggraph.query.BoundStatement;
import dev.postinggraph.query.GraphRead;
import dev.postinggraph.query.GraphReader;
import graphql.execution.DataFetcherResult;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Reads nodes by their ids, each as a request selects it.
 *
 * @param reader reads the graph
 * @param answers makes answers of what a statement returned
 * @param statement the statement for some ids
 * @param most how many ids it takes at once
 */
record NodeReader(GraphReader reader, Function<@Nullable Object, List<DataFetcherResult<Answer>>> answers,
		Function<List<String>, BoundStatement> statement, int most) {

	/**
	 * Reads nodes, with one statement.
	 * @param ids their ids
	 * @return those that are there and meet the field's filter, by id; fails with a
	 * {@link dev.postinggraph.query.QueryException} or a {@link ValueFault}
	 */
	Mono<List<DataFetcherResult<Answer>>> read(List<String> ids) {
		return Mono.defer(() -> {
			GraphRead read = this.reader.read(List.of(this.statement.apply(ids)));
			return Mono.fromFuture(read.results().getFirst(), true).map(this.answers).doOnCancel(read::cancel);
		});
	}

}
