package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Condition.FullText;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesMatch;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;

/**
 * Finds the nodes that meet a filter, beginning at what an index holds: the name of an
 * entity, or its id, and from there step by step to the wanted nodes.
 */
final class AnchorCompiler {

	private final Scope scope;

	private final ConditionCompiler conditions;

	AnchorCompiler(Scope scope, ConditionCompiler conditions) {
		this.scope = scope;
		this.conditions = conditions;
	}

	/**
	 * Matches the nodes that meet a filter.
	 * @param node the variable for them
	 * @param where the filter
	 * @return what finds them; some of them several times, unless {@link #isUnique}
	 */
	OngoingReading match(Node node, Condition where) {
		Optional<FullText> text = Anchor.text(where);
		if (text.isPresent()) {
			return among(node, text.get(), where);
		}
		return Anchor.of(where).map((anchor) -> match(Statement.builder(), node, anchor)).orElseGet(() -> {
			Found found = find(node, where);
			return Cypher.match(found.patterns().isEmpty() ? List.of(node) : found.patterns()).where(found.condition());
		});
	}

	/** What a text finds is bounded, whatever else the filter names. */
	private OngoingReading among(Node node, FullText text, Condition where) {
		List<Condition> rest = new ArrayList<>(Anchor.conjunction(where));
		rest.remove(text);
		return Cypher.unwind(this.scope.found(text))
			.as(node.getRequiredSymbolicName())
			.match(node)
			.where(this.conditions.compile(new Condition.And(rest), node));
	}

	/**
	 * Matches the nodes that meet a filter, beginning at one of its anchors.
	 * @param start the statement so far
	 * @param node the variable for the nodes
	 * @param anchor the anchor
	 * @return what finds them, some of them several times
	 */
	OngoingReading match(ExposesMatch start, Node node, Anchor anchor) {
		Node entity = this.scope.node(anchor.hop().label());
		PatternElement step = Hops.append(node, anchor.hop(), entity);
		Optional<Anchor> further = Anchor.of(anchor.entity());
		if (further.isPresent()) {
			// In a clause of its own, so that two steps may follow the same relationship.
			return match(start, entity, further.get()).match(step).where(this.conditions.compile(anchor.rest(), node));
		}
		Found found = find(entity, anchor.entity());
		List<PatternElement> patterns = new ArrayList<>(found.patterns());
		patterns.add(step);
		return start.match(patterns).where(found.condition().and(this.conditions.compile(anchor.rest(), node)));
	}

	/**
	 * Whether each node that meets a filter is found once.
	 */
	static boolean isUnique(Condition where) {
		return Anchor.text(where).isPresent() || (Anchor.of(where).isEmpty()
				&& Anchor.conjunction(where).stream().noneMatch(Condition.Named.class::isInstance));
	}

	/** A node by its names if the condition has some: they are what an index holds. */
	private Found find(Node node, Condition where) {
		List<PatternElement> patterns = new ArrayList<>();
		org.neo4j.cypherdsl.core.Condition rest = Cypher.noCondition();
		for (Condition each : Anchor.conjunction(where)) {
			if (each instanceof Condition.Named named) {
				Node name = this.scope.node("Name");
				patterns.add(name.relationshipTo(node, "NAMES"));
				rest = rest.and(this.conditions.key(named, name));
			}
			else {
				rest = rest.and(this.conditions.compile(each, node));
			}
		}
		return new Found(patterns, rest);
	}

	/**
	 * Where a node is found.
	 *
	 * @param patterns what leads to it, none without names
	 * @param condition what else must hold
	 */
	private record Found(List<PatternElement> patterns, org.neo4j.cypherdsl.core.Condition condition) {

	}

}
