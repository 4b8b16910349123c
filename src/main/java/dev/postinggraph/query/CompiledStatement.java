package dev.postinggraph.query;

import java.util.Map;

/**
 * A Cypher statement that returns one column, {@code result}, in at most one row.
 *
 * @param cypher the text; requests of one shape share it
 * @param parameters the values of its parameters
 */
public record CompiledStatement(String cypher, Map<String, Object> parameters) {

	public CompiledStatement {
		parameters = Map.copyOf(parameters);
	}

}
