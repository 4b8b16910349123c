package dev.postinggraph.query;

import java.util.List;

import dev.postinggraph.query.plan.Hop;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The nodes at the very end of a step that a filter names: an entity, all of that name,
 * or a place and what lies within it. They are found once, before any wanted node is.
 *
 * @param anchor the step, and what names the entity
 * @param label of the wanted nodes
 * @param list the variable that holds them
 * @param degree the variable that holds how many wanted nodes they have, which the store
 * knows without counting
 */
record Ends(Anchor anchor, String label, SymbolicName list, SymbolicName degree) {

	static Ends of(Anchor anchor, String label, Scope scope) {
		return new Ends(anchor, label, scope.name("ends"), scope.name("degree"));
	}

	/**
	 * The step without what lies within places.
	 */
	Hop step() {
		Hop hop = this.anchor.hop();
		return new Hop(hop.type(), hop.direction(), hop.label(), null);
	}

	Expression find(Scope scope, AnchorCompiler anchors) {
		Node entity = scope.node(this.anchor.hop().label());
		OngoingReading found = anchors.match(entity, this.anchor.entity());
		String within = this.anchor.hop().within();
		if (within == null) {
			return Cypher.collect(found.returningDistinct(entity).build());
		}
		Node place = Cypher.anyNode(scope.name("place"));
		return Cypher.collect(found.match(Hops.inner(entity, within, place)).returningDistinct(place).build());
	}

	Expression count(Scope scope) {
		Node end = Cypher.anyNode(scope.name("end"));
		return Cypher.valueAt(Cypher.collect(Cypher.unwind(this.list)
			.as(end.getRequiredSymbolicName())
			.returning(Cypher.sum(Hops.degree(end, step().reversed(this.label), scope)))
			.build()), 0);
	}

	/**
	 * The condition that a node leads to one of them. To ask for each is the fastest
	 * where there is one, or a few of the same name, but they may be thousands.
	 */
	Condition reachedFrom(Node node, Scope scope) {
		Node end = Cypher.anyNode(scope.name("end"));
		RelationshipPattern path = Hops.append(node, step(), end);
		SymbolicName name = end.getRequiredSymbolicName();
		Statement found = (this.anchor.hop().within() == null && this.anchor.isSingle())
				? Cypher.unwind(this.list).as(name).match(path).returning(end).build()
				: Cypher.match(path).where(name.in(this.list)).returning(end).build();
		return Cypher.exists(found);
	}

	static Condition reached(List<Ends> all, Node node, Scope scope) {
		return all.stream().map((each) -> each.reachedFrom(node, scope)).reduce(Cypher.noCondition(), Condition::and);
	}

}
