package dev.postinggraph.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Operand;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Parameter;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The names and parameters of one statement. Subqueries see the variables around them and
 * may not shadow them, so that every name is given once; values are always parameters, so
 * that requests of one shape share one text.
 */
final class Scope {

	/**
	 * How many nodes a full-text index finds for a filter; those that match best, if
	 * there are more.
	 */
	private static final int MOST_FOUND = 10_000;

	private final Map<String, Operand> parameters = new LinkedHashMap<>();

	private final Map<Condition.FullText, SymbolicName> found = new LinkedHashMap<>();

	private int names;

	Node node(String label) {
		return Cypher.node(label).named(name(label));
	}

	/**
	 * The node at the end of a step. The relationship's type tells its label: to ask for
	 * that again would look at every node.
	 */
	Node end(String label) {
		return Cypher.anyNode(name(label));
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

	/**
	 * The nodes that a full-text index finds: a list that every part of the statement
	 * sees, so that the index is asked once and not for each row.
	 */
	SymbolicName found(Condition.FullText text) {
		return this.found.computeIfAbsent(text, (_) -> name("found"));
	}

	/**
	 * The subqueries that make those lists.
	 */
	List<Statement> searches() {
		return this.found.entrySet().stream().map((each) -> search(each.getKey(), each.getValue())).toList();
	}

	private Statement search(Condition.FullText text, SymbolicName list) {
		SymbolicName node = Cypher.name("node");
		return Cypher.call("db.index.fulltext.queryNodes")
			.withArgs(Cypher.literalOf(text.index()), parameter(text.query()),
					Cypher.mapOf("limit", Cypher.literalOf(MOST_FOUND)))
			.yield(node)
			.returning(Cypher.collect(node).as(list))
			.build();
	}

	Map<String, Operand> parameters() {
		return this.parameters;
	}

}
