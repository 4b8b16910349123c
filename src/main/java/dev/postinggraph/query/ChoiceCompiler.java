package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.postinggraph.query.plan.Condition.And;
import dev.postinggraph.query.plan.Condition.Compares;
import dev.postinggraph.query.plan.Condition.ComparesRange;
import dev.postinggraph.query.plan.Condition.ComparesText;
import dev.postinggraph.query.plan.Condition.Exists;
import dev.postinggraph.query.plan.Condition.FullText;
import dev.postinggraph.query.plan.Condition.Holds;
import dev.postinggraph.query.plan.Condition.Identified;
import dev.postinggraph.query.plan.Condition.Named;
import dev.postinggraph.query.plan.Condition.Not;
import dev.postinggraph.query.plan.Condition.Or;
import dev.postinggraph.query.plan.Condition.Some;
import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.Source;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithWhere;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Leaves it to the values of a request which way leads to the nodes of a list: from one
 * of the entities that its filter names, or along the index that has the list's order.
 * {@link Ways} tells which looks at the fewest.
 */
final class ChoiceCompiler {

	/** How many entities are considered, in the order of the request. */
	private static final int ENTITIES = 3;

	/** The database plans every way on its own: a larger filter gets one. */
	private static final int COMPARISONS = 8;

	private final Scope scope;

	private final ConditionCompiler conditions;

	private final AnchorCompiler anchors;

	private final PageCompiler pages;

	private final CountCompiler counts;

	ChoiceCompiler(Scope scope, ConditionCompiler conditions, AnchorCompiler anchors, PageCompiler pages,
			CountCompiler counts) {
		this.scope = scope;
		this.conditions = conditions;
		this.anchors = anchors;
		this.pages = pages;
		this.counts = counts;
	}

	/**
	 * Whether there is more than one good way.
	 */
	static boolean serves(Connection connection, Source.All source) {
		int anchors = Anchor.all(source.where()).size();
		return Anchor.text(source.where()).isEmpty() && IndexWalk.hasOrder(connection)
				&& comparisons(source.where()) <= COMPARISONS
				&& (anchors > 1 || (anchors == 1 && IndexWalk.isBounded(connection, source)));
	}

	private static int comparisons(dev.postinggraph.query.plan.Condition where) {
		return switch (where) {
			case And and -> and.conditions().stream().mapToInt(ChoiceCompiler::comparisons).sum();
			case Or or -> or.conditions().stream().mapToInt(ChoiceCompiler::comparisons).sum();
			case Not not -> comparisons(not.condition());
			case Some some -> 1 + comparisons(some.condition());
			case Compares _, ComparesText _, ComparesRange _, Holds _, Exists _, FullText _, Identified _, Named _ -> 1;
		};
	}

	Rows rows(Connection connection, Source.All source, Node node) {
		List<Anchor> all = Anchor.all(source.where());
		List<Ends> ends = all.stream()
			.limit(ENTITIES)
			.map((anchor) -> Ends.of(anchor, connection.label(), this.scope))
			.toList();
		Ways ways = new Ways(this.scope, Rows.limit(connection.page()), ends);
		SymbolicName way = this.scope.name("way");
		dev.postinggraph.query.plan.Condition rest = Anchor.without(source.where(),
				ends.stream().map(Ends::anchor).toList());
		List<Statement> statements = new ArrayList<>();
		for (Ends from : ends) {
			boolean dated = DatedWalk.serves(connection, from.step());
			ways.add(from, dated);
			statements.add(from(taken(way, statements.size()), connection, from, others(from, ends, rest, node), node));
		}
		if (IndexWalk.isBounded(connection, source)) {
			ways.addIndex();
			statements
				.add(taken(way, statements.size()).call(walk(connection, ends, rest, node)).returning(node).build());
		}
		return this.pages.sorted(connection,
				choice(connection, ends, ways, way).call(Cypher.unionAll(statements)).with(node), node);
	}

	private OrderableOngoingReadingAndWithWithWhere taken(SymbolicName way, int number) {
		return Cypher.with(way).where(way.eq(Cypher.literalOf(number)));
	}

	/** Finds the entities and what they have, then decides. */
	private OrderableOngoingReadingAndWithWithoutWhere choice(Connection connection, List<Ends> ends, Ways ways,
			SymbolicName way) {
		List<IdentifiableElement> found = new ArrayList<>();
		ends.forEach((each) -> found.add(each.find(this.scope, this.anchors).as(each.list())));
		List<IdentifiableElement> counted = new ArrayList<>();
		ends.forEach((each) -> {
			counted.add(each.list());
			counted.add(each.count(this.scope).as(each.degree()));
		});
		counted.add(this.counts.all(connection.label(), new And(List.of())).as(ways.all()));
		List<IdentifiableElement> costs = new ArrayList<>(ends.stream().map(Ends::list).toList());
		costs.add(ways.costs());
		List<IdentifiableElement> chosen = new ArrayList<>(ends.stream().map(Ends::list).toList());
		chosen.add(ways.cheapest().as(way));
		return Cypher.with(found).with(counted).with(costs).with(chosen);
	}

	private Condition others(Ends from, List<Ends> ends, dev.postinggraph.query.plan.Condition rest, Node node) {
		List<Ends> others = ends.stream().filter((each) -> !each.equals(from)).toList();
		return this.conditions.compile(rest, node).and(Ends.reached(others, node, this.scope));
	}

	/** Of each entity the page, where an index has it, or else all. */
	private Statement from(OrderableOngoingReadingAndWithWithWhere taken, Connection connection, Ends from,
			Condition where, Node node) {
		Node end = Cypher.anyNode(this.scope.name("end"));
		OngoingReading each = taken.unwind(from.list()).as(end.getRequiredSymbolicName());
		OngoingReading found = DatedWalk.serves(connection, from.step())
				? each.call(
						new DatedWalk(this.scope, connection, node).of(end, from.step(), where).returning(node).build())
				: each.match(Hops.append(Cypher.anyNode(node.getRequiredSymbolicName()), from.step(), end))
					.where(where);
		return this.pages.rows(connection, found.withDistinct(node), node, Map.of(), List.of())
			.page()
			.returning(node)
			.build();
	}

	private Statement walk(Connection connection, List<Ends> ends, dev.postinggraph.query.plan.Condition rest,
			Node node) {
		return new IndexWalk(this.scope, this.conditions, connection, rest, () -> Ends.reached(ends, node, this.scope),
				node)
			.rows()
			.page()
			.returning(node)
			.build();
	}

}
