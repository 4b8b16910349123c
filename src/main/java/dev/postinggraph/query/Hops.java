package dev.postinggraph.query;

import dev.postinggraph.query.plan.Hop;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesPatternLengthAccessors;
import org.neo4j.cypherdsl.core.ExposesRelationships;
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
			case OUT -> (within != null)
					? levels(from.relationshipTo(Cypher.node(hop.label()), hop.type()).relationshipTo(to, within))
					: from.relationshipTo(to, hop.type());
			case IN -> (within != null)
					? levels(from.relationshipFrom(Cypher.anyNode(), within)).relationshipFrom(to, hop.type())
					: from.relationshipFrom(to, hop.type());
		};
	}

	private static <T extends RelationshipPattern & ExposesPatternLengthAccessors<?>> RelationshipPattern levels(
			T pattern) {
		return (RelationshipPattern) pattern.length(0, LEVELS);
	}

}
