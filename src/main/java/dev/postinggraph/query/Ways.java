package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.query.plan.Operand;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * What each way to the nodes of a list costs: how many nodes it looks at, as far as
 * numbers tell that the store keeps. A walk in the order of the list stops at the limit,
 * so that it looks at the fewer, the more often nodes meet what else is asked for; that
 * is taken for as likely as it is among all nodes.
 */
final class Ways {

	private final Scope scope;

	private final Operand limit;

	private final List<Ends> ends;

	private final SymbolicName all;

	private final SymbolicName costs;

	private final List<Expression> ways = new ArrayList<>();

	/**
	 * No ways yet.
	 * @param scope gives names and parameters
	 * @param limit how many nodes are wanted
	 * @param ends what nodes must lead to
	 */
	Ways(Scope scope, Operand limit, List<Ends> ends) {
		this.scope = scope;
		this.limit = limit;
		this.ends = ends;
		this.all = scope.name("all");
		this.costs = scope.name("costs");
	}

	/**
	 * The variable that holds how many nodes of the label there are.
	 */
	SymbolicName all() {
		return this.all;
	}

	/**
	 * A way from entities.
	 * @param from the entities
	 * @param ordered whether the nodes of each are read in the list's order, up to the
	 * limit
	 */
	void add(Ends from, boolean ordered) {
		if (!ordered) {
			this.ways.add(from.degree());
			return;
		}
		List<Ends> others = this.ends.stream().filter((each) -> !each.equals(from)).toList();
		Expression walk = until(others).multiply(Cypher.size(from.list()));
		this.ways.add(Cypher.caseExpression().when(walk.lt(from.degree())).then(walk).elseDefault(from.degree()));
	}

	/**
	 * A way along an index of all nodes that has the list's order.
	 */
	void addIndex() {
		this.ways.add(until(this.ends));
	}

	/** How many nodes are met until enough of them lead to all of those. */
	private Expression until(List<Ends> ends) {
		Expression met = this.scope.parameter(this.limit);
		for (Ends each : ends) {
			// One more, since a skill without postings divides by nothing.
			met = met.multiply(this.all).divide(each.degree().add(Cypher.literalOf(1.0)));
		}
		return met;
	}

	IdentifiableElement costs() {
		return Cypher.listOf(this.ways).as(this.costs);
	}

	/**
	 * The number of the way that costs least.
	 */
	Expression cheapest() {
		SymbolicName least = Cypher.name("least");
		SymbolicName each = Cypher.name("each");
		return Cypher.reduce(each)
			.in(Cypher.range(Cypher.literalOf(1), Cypher.size(this.costs).subtract(Cypher.literalOf(1))))
			.map(Cypher.caseExpression()
				.when(Cypher.valueAt(this.costs, each).lt(Cypher.valueAt(this.costs, least)))
				.then(each)
				.elseDefault(least))
			.accumulateOn(least)
			.withInitialValueOf(Cypher.literalOf(0));
	}

}
