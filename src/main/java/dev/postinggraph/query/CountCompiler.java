package dev.postinggraph.query;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Hop;
import dev.postinggraph.query.plan.Selection;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/**
 * Counts nodes. Without a filter the numbers are those that the store keeps, as long as
 * nothing is said of the nodes: labels would make it look at every one.
 */
final class CountCompiler {

	private final Scope scope;

	private final ConditionCompiler conditions;

	private final SelectionCompiler selections;

	CountCompiler(Scope scope, ConditionCompiler conditions, SelectionCompiler selections) {
		this.scope = scope;
		this.conditions = conditions;
		this.selections = selections;
	}

	/**
	 * How many nodes of a label meet a filter.
	 */
	Expression all(String label, Condition where) {
		Node node = this.scope.node(label);
		OngoingReading found = new AnchorCompiler(this.scope, this.conditions).match(node, where);
		return Cypher
			.count((AnchorCompiler.isUnique(where) ? found.returning(node) : found.returningDistinct(node)).build());
	}

	/**
	 * How many nodes that meet a filter a step leads to.
	 */
	Expression along(Node from, Hop hop, Condition where) {
		if (hop.within() == null && isEmpty(where)) {
			return Cypher.count(Hops.append(from, hop, Cypher.anyNode()));
		}
		Node node = this.scope.end(hop.label());
		OngoingReading found = Cypher.match(Hops.append(from, hop, node)).where(this.conditions.compile(where, node));
		// A posting in two places of California is one of California's postings.
		return Cypher.count(((hop.within() != null) ? found.returningDistinct(node) : found.returning(node)).build());
	}

	/**
	 * How many nodes that meet a filter a step leads from.
	 */
	Expression before(Node to, Selection.Step step, String label, Condition where) {
		if (step.among().isEmpty() && isEmpty(where)) {
			return Cypher.count(Hops.append(Cypher.anyNode(), step.hop(), to));
		}
		Node node = this.scope.end(label);
		Relationship relationship = named(step, node, to);
		return Cypher.count(Cypher.match(relationship)
			.where(this.conditions.compile(where, node).and(this.selections.among(step, relationship)))
			.returning(node)
			.build());
	}

	/** The relationship of a step, with a name if its properties are asked for. */
	Relationship named(Selection.Step step, Node from, Node to) {
		RelationshipPattern pattern = Hops.append(from, step.hop(), to);
		Relationship relationship = (Relationship) pattern;
		return step.among().isEmpty() ? relationship : relationship.named(this.scope.name("via"));
	}

	static boolean isEmpty(Condition where) {
		return Anchor.conjunction(where).isEmpty();
	}

}
