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
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Leaves it to the values of a request which way leads to the nodes of a list: from the
 * entity that has the fewest of them, or, where even that one has many, along the index
 * that has the list's order, which soon meets enough of them. The store knows how many
 * each entity has, without counting.
 */
final class ChoiceCompiler {

	/**
	 * One in twenty is many. Where two entities have as many, one in four hundred has
	 * both, so that a walk of the index finds a page among some thousands, while all of
	 * an entity's would be tens of thousands.
	 */
	private static final int MANY = 20;

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
		SymbolicName way = this.scope.name("way");
		List<Statement> ways = new ArrayList<>();
		List<SymbolicName> degrees = new ArrayList<>();
		List<IdentifiableElement> counted = new ArrayList<>();
		for (Anchor anchor : all.subList(0, Math.min(ENTITIES, all.size()))) {
			SymbolicName degree = this.scope.name("degree");
			degrees.add(degree);
			counted.add(degree(anchor, connection.label()).as(degree));
			OngoingReading found = this.anchors.match(taken(way, ways.size()), node, anchor);
			ways.add(this.pages.rows(connection, found.withDistinct(node), node, Map.of(), List.of())
				.page()
				.returning(node)
				.build());
		}
		Expression chosen = fewest(degrees);
		if (IndexWalk.isBounded(connection, source)) {
			chosen = either(many(degrees, connection.label()), ways.size(), chosen);
			Statement walk = new IndexWalk(this.scope, this.conditions, connection, source, node).rows()
				.page()
				.returning(node)
				.build();
			ways.add(taken(way, ways.size()).call(walk).returning(node).build());
		}
		return this.pages.sorted(connection,
				Cypher.with(counted).with(chosen.as(way)).call(Cypher.unionAll(ways), way).with(node), node);
	}

	private OrderableOngoingReadingAndWithWithWhere taken(SymbolicName way, int number) {
		return Cypher.with(way).where(way.eq(Cypher.literalOf(number)));
	}

	/** How many nodes lie behind an entity, or all of that name. */
	private Expression degree(Anchor anchor, String label) {
		Node entity = this.scope.node(anchor.hop().label());
		SymbolicName degree = this.scope.name("degree");
		return Cypher.valueAt(Cypher.collect(this.anchors.match(entity, anchor.entity())
			.with(entity, Hops.degree(entity, anchor.hop().reversed(label), this.scope).as(degree))
			.returning(Cypher.sum(degree))
			.build()), 0);
	}

	private Condition many(List<SymbolicName> degrees, String label) {
		Expression all = this.counts.all(label, new And(List.of()));
		return degrees.stream()
			.map((degree) -> degree.multiply(Cypher.literalOf(MANY)).gt(all))
			.reduce(Cypher.noCondition(), Condition::and);
	}

	/** The number of the entity that has the fewest. */
	private static Expression fewest(List<SymbolicName> degrees) {
		Expression fewest = Cypher.literalOf(degrees.size() - 1);
		for (int i = degrees.size() - 2; i >= 0; i--) {
			SymbolicName degree = degrees.get(i);
			Condition least = degrees.subList(i + 1, degrees.size())
				.stream()
				.map(degree::lte)
				.reduce(Cypher.noCondition(), Condition::and);
			fewest = either(least, i, fewest);
		}
		return fewest;
	}

	private static Expression either(Condition condition, int way, Expression other) {
		return Cypher.caseExpression().when(condition).then(Cypher.literalOf(way)).elseDefault(other);
	}

}
