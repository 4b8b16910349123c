package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.postinggraph.query.plan.Condition;
import dev.postinggraph.query.plan.Condition.Operator;
import dev.postinggraph.query.plan.Hop;

/**
 * Where to start reading: at an entity that the filter names, with the step that leads
 * from the wanted nodes to it, instead of at all nodes of a label.
 *
 * @param hop the step from a wanted node to the entity
 * @param entity what the entity must meet; names it or gives its id
 * @param rest what remains of the filter on the wanted node
 */
record Anchor(Hop hop, Condition entity, Condition rest) {

	/**
	 * The anchor of a filter, if it has one.
	 * @param where the filter
	 * @return the anchor
	 */
	static Optional<Anchor> of(Condition where) {
		List<Condition> all = conjunction(where);
		return all.stream()
			.filter((each) -> each instanceof Condition.Some some && isSelective(some.condition()))
			.findFirst()
			.map((each) -> {
				Condition.Some some = (Condition.Some) each;
				return new Anchor(some.hop(), some.condition(), without(all, some));
			});
	}

	private static Condition without(List<Condition> all, Condition anchor) {
		List<Condition> rest = new ArrayList<>(all);
		rest.remove(anchor);
		return new Condition.And(rest);
	}

	private static boolean isSelective(Condition condition) {
		return conjunction(condition).stream().anyMatch((each) -> switch (each) {
			case Condition.Named named -> named.operator() == Operator.EQ || named.operator() == Operator.IN;
			case Condition.Compares compares -> compares.property().equals("id")
					&& (compares.operator() == Operator.EQ || compares.operator() == Operator.IN);
			case Condition.Exists _, Condition.FullText _, Condition.And _, Condition.Or _, Condition.Not _,
					Condition.Some _ ->
				false;
		});
	}

	/**
	 * The conditions that must all hold, without nesting.
	 */
	static List<Condition> conjunction(Condition condition) {
		return (condition instanceof Condition.And(List<Condition> conditions))
				? conditions.stream().flatMap((each) -> conjunction(each).stream()).toList() : List.of(condition);
	}

}
