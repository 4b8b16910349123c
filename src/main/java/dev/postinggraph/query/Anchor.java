package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Condition.Operator;
import dev.postinggraph.query.plan.Hop;

/**
 * Where to start reading: at an entity that the filter names, with the step that leads
 * from the wanted nodes to it, instead of at all nodes of a label.
 *
 * @param hop the step from a wanted node to the entity, or to a node on the way to it
 * @param entity what the node at the step's end must meet; names it, gives its id, or has
 * an anchor of its own
 * @param rest what remains of the filter on the wanted node
 */
record Anchor(Hop hop, Condition entity, Condition rest) {

	/**
	 * The anchor of a filter, if it has one and does not itself say which nodes it is
	 * for.
	 * @param where the filter
	 * @return the anchor
	 */
	static Optional<Anchor> of(Condition where) {
		return anchors(where, Anchor::isSelective).findFirst();
	}

	/**
	 * The anchors of a filter that are one step away, of which each would do.
	 */
	static List<Anchor> all(Condition where) {
		return anchors(where, (entity) -> conjunction(entity).stream().anyMatch(Anchor::isKey)).toList();
	}

	private static Stream<Anchor> anchors(Condition where, Predicate<Condition> selective) {
		List<Condition> all = conjunction(where);
		if (all.stream().anyMatch(Anchor::isKey)) {
			return Stream.of();
		}
		return all.stream()
			.flatMap((each) -> (each instanceof Condition.Some some && selective.test(some.condition()))
					? Stream.of(new Anchor(some.hop(), some.condition(), without(all, some))) : Stream.of());
	}

	private static Condition without(List<Condition> all, Condition anchor) {
		List<Condition> rest = new ArrayList<>(all);
		rest.remove(anchor);
		return new Condition.And(rest);
	}

	/**
	 * What remains of a filter without some of its anchors.
	 */
	static Condition without(Condition where, List<Anchor> anchors) {
		List<Condition> rest = new ArrayList<>(conjunction(where));
		anchors.forEach((anchor) -> rest.remove(new Condition.Some(anchor.hop(), anchor.entity())));
		return new Condition.And(rest);
	}

	/**
	 * Whether a filter leads to few nodes through an index.
	 */
	static boolean isSelective(Condition where) {
		return conjunction(where).stream()
			.anyMatch((each) -> isKey(each) || (each instanceof Condition.Some some && isSelective(some.condition())));
	}

	/**
	 * The text that a filter looks for, which finds few nodes whatever else it asks for.
	 */
	static Optional<Condition.FullText> text(Condition where) {
		return conjunction(where).stream()
			.filter(Condition.FullText.class::isInstance)
			.map(Condition.FullText.class::cast)
			.findFirst();
	}

	/**
	 * Whether the entity is one, or one of a few of the same name.
	 */
	boolean isSingle() {
		return conjunction(this.entity).stream().anyMatch((each) -> isKey(each, Set.of(Operator.EQ)));
	}

	/** Whether an index has the node that a condition is for. */
	private static boolean isKey(Condition condition) {
		return isKey(condition, Set.of(Operator.EQ, Operator.IN));
	}

	private static boolean isKey(Condition condition, Set<Operator> operators) {
		return switch (condition) {
			case Condition.Named named -> operators.contains(named.operator());
			case Condition.Compares compares ->
				compares.property().equals("id") && operators.contains(compares.operator());
			case Condition.Identified identified -> operators.contains(identified.operator());
			case Condition.ComparesText _, Condition.ComparesRange _, Condition.Holds _, Condition.Exists _,
					Condition.FullText _, Condition.And _, Condition.Or _, Condition.Not _, Condition.Some _ ->
				false;
		};
	}

	/**
	 * The conditions that must all hold, without nesting.
	 */
	static List<Condition> conjunction(Condition condition) {
		return (condition instanceof Condition.And(List<Condition> conditions))
				? conditions.stream().flatMap((each) -> conjunction(each).stream()).toList() : List.of(condition);
	}

}
