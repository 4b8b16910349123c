package dev.postinggraph.query;

import dev.postinggraph.query.plan.Hop;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesPatternLengthAccessors;
import org.neo4j.cypherdsl.core.ExposesRelationships;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.RelationshipPattern;

/**
 * Turns steps into patterns.
 */
final class Hops {

	/** From a city over its region to its country. */
	private static final int LEVELS = 2;

	private Hops() {
	}

	/**
	 * The pattern of a step.
	 * @param from the pattern or the node that it continues
	 * @param hop the step
	 * @param to the node at its end
	 * @return the longer pattern
	 */
	static RelationshipPattern append(ExposesRelationships<?> from, Hop hop, Node to) {
		String within = hop.within();
		return switch (hop.direction()) {
			case OUT ->
				(within != null) ? levels(from.relationshipTo(Cypher.anyNode(), hop.type()).relationshipTo(to, within))
						: from.relationshipTo(to, hop.type());
			case IN -> (within != null)
					? levels(from.relationshipFrom(Cypher.anyNode(), within)).relationshipFrom(to, hop.type())
					: from.relationshipFrom(to, hop.type());
		};
	}

	/**
	 * How many nodes a step leads to, from numbers that the store keeps. One that is in
	 * several places within a place counts for each of them: good enough to sort by, and
	 * it takes no look at the nodes.
	 * @param from the node
	 * @param hop the step
	 * @param scope gives names
	 * @return the number
	 */
	static Expression degree(Node from, Hop hop, Scope scope) {
		String within = hop.within();
		if (within == null || hop.direction() == Hop.Direction.OUT) {
			return Cypher.count(append(from, hop, Cypher.anyNode()));
		}
		Node place = Cypher.anyNode(scope.name("place"));
		return Cypher.valueAt(Cypher.collect(Cypher.match(inner(from, within, place))
			.returning(Cypher.sum(Cypher.count(place.relationshipFrom(Cypher.anyNode(), hop.type()))))
			.build()), 0);
	}

	/**
	 * The pattern of a place and all that lies within it, itself too.
	 * @param place the place
	 * @param within the type that leads from a place to the larger one around it
	 * @param inner what lies within it
	 * @return the pattern
	 */
	static RelationshipPattern inner(Node place, String within, Node inner) {
		return levels(place.relationshipFrom(inner, within));
	}

	private static <T extends RelationshipPattern & ExposesPatternLengthAccessors<?>> RelationshipPattern levels(
			T pattern) {
		return (RelationshipPattern) pattern.length(0, LEVELS);
	}

}
