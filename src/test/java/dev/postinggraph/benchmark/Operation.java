package dev.postinggraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A question, as clients ask it and as a person would write it in Cypher who knows the
 * graph.
 *
 * @param name what it is
 * @param request the GraphQL request
 * @param ideal the Cypher; it returns what the request's root field does, in one row
 * @param variables the variables of the n-th request
 * @param parameters the parameters of the n-th statement
 */
record Operation(String name, String request, String ideal, IntFunction<Map<String, Object>> variables,
		IntFunction<Map<String, Object>> parameters) {

	private static final Path DIRECTORY = Path.of("src/test/resources/benchmark");

	/**
	 * An operation that asks the same each time.
	 * @param name what it is
	 * @param directory where its request and its Cypher are
	 * @param variables name and value in turn
	 */
	static Operation of(String name, String directory, Map<String, Object> variables) throws IOException {
		return of(name, directory, (_) -> variables, (_) -> variables);
	}

	static Operation of(String name, String directory, IntFunction<Map<String, Object>> variables,
			IntFunction<Map<String, Object>> parameters) throws IOException {
		Path path = DIRECTORY.resolve(directory);
		return new Operation(name, Files.readString(path.resolve("request.graphql")),
				Files.readString(path.resolve("ideal.cypher")), variables, parameters);
	}

}
