package dev.postinggraph.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.postinggraph.query.plan.Operand;

/**
 * A Cypher statement that returns one column, {@code result}, in at most one row.
 *
 * @param cypher the text; requests of one shape share it
 * @param parameters what its parameters stand for
 */
public record CompiledStatement(String cypher, Map<String, Operand> parameters) {

	public CompiledStatement {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

	/**
	 * The statement for one request.
	 * @param variables the request's variables by name
	 * @return the statement with the values of its parameters
	 */
	public BoundStatement bind(Map<String, Object> variables) {
		Map<String, Object> values = LinkedHashMap.newLinkedHashMap(this.parameters.size());
		this.parameters.forEach((name, operand) -> values.put(name, operand.resolve(variables)));
		return new BoundStatement(this.cypher, values);
	}

}
