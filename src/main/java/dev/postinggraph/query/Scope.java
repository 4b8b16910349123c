package dev.postinggraph.query;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import dev.postinggraph.query.plan.Operand;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The names and parameters of one statement. Subqueries see the variables around them and
 * may not shadow them, so that every name is given once; values are always parameters, so
 * that requests of one shape share one text.
 */
final class Scope {

	private final Map<String, Operand> parameters = new LinkedHashMap<>();

	private int names;

	Node node(String label) {
		return Cypher.node(label).named(name(label));
	}

	SymbolicName name(String stem) {
		String first = stem.substring(0, 1).toLowerCase(Locale.ROOT);
		return Cypher.name(first + stem.substring(1) + this.names++);
	}

	Parameter<Object> parameter(Operand value) {
		String name = "p" + this.parameters.size();
		this.parameters.put(name, value);
		return Cypher.parameter(name);
	}

	Map<String, Operand> parameters() {
		return this.parameters;
	}

}
