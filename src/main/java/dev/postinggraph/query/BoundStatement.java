package dev.postinggraph.query;

import java.util.Collections;
import java.util.Map;

/**
 * A statement, ready to run.
 *
 * @param cypher the text
 * @param parameters the values of its parameters, in the order of the text
 */
public record BoundStatement(String cypher, Map<String, Object> parameters) {

	public BoundStatement {
		parameters = Collections.unmodifiableMap(parameters);
	}

}
