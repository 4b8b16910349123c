package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.postinggraph.query.plan.Condition.And;
import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.Order;
import dev.postinggraph.query.plan.Connection.Source;
import dev.postinggraph.query.plan.Hop;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Finds the nodes of a list: filters as early as it can, sorts and limits before anything
 * is projected.
 */
final class SourceCompiler {

	private final Scope scope;

	private final ConditionCompiler conditions;

	private final AnchorCompiler anchors;

	private final ReadStatements statements;

	private final PageCompiler pages;

	private final CountCompiler counts;

	private final ThroughCompiler throughs;

	private final ChoiceCompiler choices;

	SourceCompiler(Scope scope, ConditionCompiler conditions, SelectionCompiler selections, ReadStatements statements) {
		this.scope = scope;
		this.conditions = conditions;
		this.anchors = selections.anchors();
		this.statements = statements;
		this.pages = new PageCompiler(scope);
		this.counts = new CountCompiler(scope, conditions, selections);
		this.throughs = new ThroughCompiler(scope, conditions, selections, this.counts, this.pages);
		this.choices = new ChoiceCompiler(scope, conditions, this.anchors, this.pages, this.counts);
	}

	/**
	 * The rows of the page, and one more where there is one.
	 * @param connection the list and the page
	 * @param parent the node that it belongs to
	 * @param values which of the values that come with a node are read
	 * @return the rows
	 */
	Rows rows(Connection connection, Node parent, List<String> values) {
		return switch (connection.source()) {
			case Source.All all -> all(connection, all, values);
			case Source.Along along -> along(connection, along, parent);
			case Source.Through through -> this.throughs.rows(connection, through, parent, values);
			case Source.Statement statement -> statement(connection, statement, parent);
		};
	}

	/**
	 * How many nodes there are on all pages.
	 */
	Expression total(Connection connection, Node parent) {
		return switch (connection.source()) {
			case Source.All all -> this.counts.all(connection.label(), all.where());
			case Source.Along along -> this.counts.along(parent, along.hop(), along.where());
			case Source.Through through -> this.throughs.total(connection, through, parent);
			case Source.Statement statement ->
				Cypher.count(call(statement, parent).returning(Cypher.name("node")).build());
		};
	}

	private Rows all(Connection connection, Source.All all, List<String> values) {
		Node node = this.scope.node(connection.label());
		Rows rows = found(connection, all, node);
		Hop counted = all.counted();
		return (counted != null) ? rows.with(counted(node, counted, values)) : rows;
	}

	private Rows found(Connection connection, Source.All all, Node node) {
		if (IndexWalk.serves(connection, all)) {
			return new IndexWalk(this.scope, this.conditions, connection, all.where(), Cypher::noCondition, node)
				.rows();
		}
		return ChoiceCompiler.serves(connection, all) ? this.choices.rows(connection, all, node)
				: sorted(connection, all, node);
	}

	private Rows sorted(Connection connection, Source.All all, Node node) {
		OngoingReading found = this.anchors.match(node, all.where());
		boolean unique = AnchorCompiler.isUnique(all.where());
		Hop counted = all.counted();
		if (counted == null || connection.order().stream().noneMatch(Order::value)) {
			return this.pages.rows(connection, unique ? found.with(node) : found.withDistinct(node), node, Map.of(),
					List.of());
		}
		SymbolicName count = this.scope.name(ThroughCompiler.COUNT);
		// What each has is counted once, however many ways lead to it.
		OrderableOngoingReadingAndWithWithoutWhere ranked = (unique ? found : found.withDistinct(node)).with(node,
				Hops.degree(node, counted, this.scope).as(count));
		return this.pages.rows(connection, ranked, node, Map.of(ThroughCompiler.COUNT, count), List.of());
	}

	/** Counted for the rows of the page alone. */
	private Map<String, Expression> counted(Node node, Hop hop, List<String> values) {
		Map<String, Expression> given = new LinkedHashMap<>();
		And all = new And(List.of());
		if (values.contains(ThroughCompiler.COUNT)) {
			given.put(ThroughCompiler.COUNT, this.counts.along(node, hop, all));
		}
		if (values.contains(ThroughCompiler.SHARE)) {
			given.put(ThroughCompiler.SHARE,
					Cypher.toFloat(this.counts.along(node, hop, all)).divide(this.counts.all(hop.label(), all)));
		}
		return given;
	}

	private Rows along(Connection connection, Source.Along along, Node parent) {
		Node node = this.scope.end(connection.label());
		Condition where = this.conditions.compile(along.where(), node);
		Hop back = along.hop().reversed(connection.label());
		if (DatedWalk.serves(connection, back)) {
			return dated(connection, back, where, parent, node);
		}
		OngoingReading found = Cypher.match(Hops.append(parent, along.hop(), node)).where(where);
		boolean repeats = along.hop().within() != null;
		return this.pages.rows(connection, repeats ? found.withDistinct(node) : found.with(node), node, Map.of(),
				List.of());
	}

	/** The page of each place within a place, then that of the place. */
	private Rows dated(Connection connection, Hop back, Condition where, Node parent, Node node) {
		DatedWalk walk = new DatedWalk(this.scope, connection, node);
		String within = back.within();
		if (within == null) {
			return PageCompiler.found(connection, walk.of(parent, back, where), node);
		}
		Node place = Cypher.anyNode(this.scope.name("place"));
		return this.pages.sorted(connection,
				Cypher.match(Hops.inner(parent, within, place))
					.call(walk.of(place, back, where).returning(node).build())
					.withDistinct(node),
				node);
	}

	private Rows statement(Connection connection, Source.Statement statement, Node parent) {
		SymbolicName name = this.scope.name(connection.label());
		List<IdentifiableElement> columns = new ArrayList<>();
		columns.add(Cypher.name("node").as(name));
		Map<String, Expression> given = new LinkedHashMap<>();
		for (String value : statement.values()) {
			SymbolicName column = this.scope.name(value);
			columns.add(Cypher.name(value).as(column));
			given.put(value, column);
		}
		return this.pages.rows(connection, call(statement, parent).with(columns), Cypher.anyNode(name), given,
				List.of());
	}

	private OngoingReading call(Source.Statement statement, Node parent) {
		ReadStatements.Raw raw = this.statements.statement(statement.statement(), statement.arguments(), this.scope,
				(postings) -> filter(statement.where(), postings));
		String imported = parent.getSymbolicName()
			.map(SymbolicName::getValue)
			.map((name) -> "WITH %s WITH %s AS this ".formatted(name, name))
			.orElse("");
		return Cypher.callRawCypher(imported + raw.format(), raw.expressions().toArray());
	}

	/** What is not filtered at all can be counted without being looked at. */
	private Optional<Condition> filter(dev.postinggraph.query.plan.Condition where, Node postings) {
		return CountCompiler.isEmpty(where) ? Optional.empty() : Optional.of(this.conditions.compile(where, postings));
	}

}
