package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.Source;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.FunctionInvocation;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Finds the nodes two steps away and counts the nodes between.
 */
final class ThroughCompiler {

	/** How many nodes lie between. */
	static final String COUNT = "postings";

	/** That number, divided by the number of all that the first step leads to. */
	static final String SHARE = "share";

	/** The share, divided by what it is among all nodes. */
	private static final String LIFT = "lift";

	private final Scope scope;

	private final ConditionCompiler conditions;

	private final SelectionCompiler selections;

	private final CountCompiler counts;

	private final PageCompiler pages;

	ThroughCompiler(Scope scope, ConditionCompiler conditions, SelectionCompiler selections, CountCompiler counts,
			PageCompiler pages) {
		this.scope = scope;
		this.conditions = conditions;
		this.selections = selections;
		this.counts = counts;
		this.pages = pages;
	}

	Rows rows(Connection connection, Source.Through through, Node parent, List<String> values) {
		Node between = this.scope.end(through.first().label());
		Node node = this.scope.end(connection.label());
		SymbolicName count = this.scope.name(COUNT);
		Map<SymbolicName, Expression> totals = new LinkedHashMap<>();
		Map<String, Expression> given = given(through, parent, node, count, values, totals);
		boolean repeats = through.first().within() != null;
		FunctionInvocation counted = repeats ? Cypher.countDistinct(between) : Cypher.count(between);
		List<IdentifiableElement> columns = new ArrayList<>(List.of(node, counted.as(count)));
		columns.addAll(totals.keySet());
		Relationship then = this.counts.named(through.then(), between, node);
		return this.pages.rows(connection, path(totals, parent, through, between, then).with(columns), node, given,
				totals.keySet());
	}

	/**
	 * What is known of each node, of those values that are read, and the totals that it
	 * takes.
	 */
	private Map<String, Expression> given(Source.Through through, Node parent, Node node, SymbolicName count,
			List<String> values, Map<SymbolicName, Expression> totals) {
		Map<String, Expression> given = new LinkedHashMap<>(Map.of(COUNT, count));
		if (!values.contains(SHARE) && !values.contains(LIFT)) {
			return given;
		}
		SymbolicName ofParent = this.scope.name("ofParent");
		totals.put(ofParent, this.counts.along(parent, through.first(), through.where()));
		Expression share = Cypher.toFloat(count).divide(ofParent);
		given.put(SHARE, share);
		if (values.contains(LIFT)) {
			SymbolicName ofAll = this.scope.name("ofAll");
			totals.put(ofAll, this.counts.all(through.first().label(), through.where()));
			given.put(LIFT, share.multiply(ofAll)
				.divide(this.counts.before(node, through.then(), through.first().label(), through.where())));
		}
		return given;
	}

	/**
	 * How many nodes there are on all pages.
	 */
	Expression total(Connection connection, Source.Through through, Node parent) {
		Node between = this.scope.end(through.first().label());
		Node node = this.scope.end(connection.label());
		Relationship then = this.counts.named(through.then(), between, node);
		return Cypher.count(path(Map.of(), parent, through, between, then).returningDistinct(node).build());
	}

	/** Totals are counted once, before the rows that they are for are found. */
	private OngoingReading path(Map<SymbolicName, Expression> totals, Node parent, Source.Through through, Node between,
			Relationship then) {
		RelationshipPattern first = Hops.append(parent, through.first(), between);
		List<IdentifiableElement> counted = new ArrayList<>();
		totals.forEach((name, total) -> counted.add(total.as(name)));
		return (counted.isEmpty() ? Cypher.match(first, then) : Cypher.with(counted).match(first, then))
			.where(this.conditions.compile(through.where(), between).and(this.selections.among(through.then(), then)));
	}

}
