package dev.postinggraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A question, as clients ask it, as a person would write it in Cypher who knows the
 * graph, and as the peer has it.
 *
 * @param name what it is; {@link #NUMBER} in a value stands for the number of a posting,
 * another one each time
 * @param request the GraphQL request
 * @param variables its variables
 * @param ideal the Cypher; it returns what the request's root field does, in one row
 * @param parameters its parameters
 * @param peer the same for the peer
 * @param driverTarget how many times the requests of the driver alone are wanted
 */
record Operation(String name, String request, Map<String, Object> variables, String ideal,
		Map<String, Object> parameters, Peers peer, double driverTarget) {

	static final String NUMBER = "@NUMBER@";

	private static final Path DIRECTORY = Path.of("src/test/resources/benchmark");

	static Operation of(String name, String directory, Map<String, Object> variables, Map<String, Object> parameters,
			Peers peer, double driverTarget) throws IOException {
		Path path = DIRECTORY.resolve(directory);
		return new Operation(name, Files.readString(path.resolve("request.graphql")), variables,
				Files.readString(path.resolve("ideal.cypher")), parameters, peer, driverTarget);
	}

	/**
	 * The same question in the peer's document of queries.
	 *
	 * @param operation the operation's name there
	 * @param variables its variables
	 * @param field the fields in both answers whose values must be the same; all if
	 * empty, and null if the peer ranks by something else
	 * @param target how many times the peer's requests are wanted
	 */
	record Peers(String operation, Map<String, Object> variables, @Nullable String field, double target) {

	}

}
