package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.postinggraph.query.plan.Condition.And;
import dev.postinggraph.query.plan.Condition.FullText;
import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.Order;
import dev.postinggraph.query.plan.Connection.Source;
import dev.postinggraph.query.plan.Hop;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.FunctionInvocation;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.RelationshipPattern;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Finds the nodes of a list: filters as early as it can, sorts and limits before anything
 * is projected.
 */
final class SourceCompiler {

	/** What the edges of a list that goes through other nodes count. */
	private static final String COUNT = "postings";

	private static final String SHARE = "share";

	private final Scope scope;

	private final ConditionCompiler conditions;

	private final SelectionCompiler selections;

	private final ReadStatements statements;

	SourceCompiler(Scope scope, ConditionCompiler conditions, SelectionCompiler selections, ReadStatements statements) {
		this.scope = scope;
		this.conditions = conditions;
		this.selections = selections;
		this.statements = statements;
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
			case Source.All all -> all(connection, all);
			case Source.Along along -> along(connection, along, parent);
			case Source.Through through -> through(connection, through, parent, values);
			case Source.Statement statement -> statement(connection, statement, parent);
		};
	}

	/**
	 * How many nodes there are on all pages.
	 */
	Expression total(Connection connection, Node parent) {
		Node node = this.scope.node(connection.label());
		return switch (connection.source()) {
			case Source.All all when Anchor.of(all.where()).isEmpty() ->
				Cypher.count(matched(node, all.where()).returning(node).build());
			case Source.All all -> Cypher.count(matched(node, all.where()).returningDistinct(node).build());
			case Source.Along along -> count(parent, along.hop(), along.where());
			case Source.Through through -> {
				Node between = this.scope.node(through.first().label());
				yield Cypher.count(path(parent, through, between, node).returningDistinct(node).build());
			}
			case Source.Statement statement ->
				Cypher.count(call(statement, parent).returning(Cypher.name("node")).build());
		};
	}

	/**
	 * How many nodes a step leads to. Without a filter that is the degree of the parent,
	 * which the store knows, as long as nothing is said of the nodes.
	 */
	private Expression count(Node parent, Hop hop, dev.postinggraph.query.plan.Condition where) {
		if (hop.within() == null && Anchor.conjunction(where).isEmpty()) {
			return Cypher.count(Hops.append(parent, hop, Cypher.anyNode()));
		}
		Node node = this.scope.node(hop.label());
		OngoingReading found = Cypher.match(Hops.append(parent, hop, node)).where(this.conditions.compile(where, node));
		// A posting in two places of California is one of California's postings.
		return Cypher.count(((hop.within() != null) ? found.returningDistinct(node) : found.returning(node)).build());
	}

	private Rows all(Connection connection, Source.All all) {
		Node node = this.scope.node(connection.label());
		Optional<Order> nullable = connection.order().stream().findFirst().filter(Order::nullable);
		boolean walksIndex = nullable.isPresent() && connection.order().size() == 1 && Anchor.of(all.where()).isEmpty()
				&& fullText(all.where()).isEmpty();
		if (walksIndex) {
			return new NullableWalk(this.scope, connection, node).rows(
					(condition) -> Cypher.match(node).where(condition.and(this.conditions.compile(all.where(), node))));
		}
		return sorted(connection, matched(node, all.where()).withDistinct(node), node, Map.of());
	}

	private OngoingReading matched(Node node, dev.postinggraph.query.plan.Condition where) {
		Optional<FullText> text = fullText(where);
		if (text.isPresent()) {
			return among(node, text.get(), where);
		}
		Optional<Anchor> anchor = Anchor.of(where);
		if (anchor.isEmpty()) {
			return Cypher.match(node).where(this.conditions.compile(where, node));
		}
		return anchored(node, anchor.get());
	}

	/** What a text finds is bounded, whatever else the filter names. */
	private OngoingReading among(Node node, FullText text, dev.postinggraph.query.plan.Condition where) {
		List<dev.postinggraph.query.plan.Condition> rest = new ArrayList<>(Anchor.conjunction(where));
		rest.remove(text);
		return Cypher.unwind(this.scope.found(text))
			.as(node.getRequiredSymbolicName())
			.match(node)
			.where(this.conditions.compile(new And(rest), node));
	}

	private static Optional<FullText> fullText(dev.postinggraph.query.plan.Condition where) {
		return Anchor.conjunction(where)
			.stream()
			.filter(FullText.class::isInstance)
			.map(FullText.class::cast)
			.findFirst();
	}

	private OngoingReading anchored(Node node, Anchor anchor) {
		Node entity = this.scope.node(anchor.hop().label());
		ConditionCompiler.Found found = this.conditions.find(anchor.entity(), entity);
		List<PatternElement> patterns = new ArrayList<>(found.patterns());
		patterns.add(Hops.append(node, anchor.hop(), entity));
		return Cypher.match(patterns).where(found.condition().and(this.conditions.compile(anchor.rest(), node)));
	}

	private Rows along(Connection connection, Source.Along along, Node parent) {
		Node node = this.scope.node(connection.label());
		OngoingReading found = Cypher.match(Hops.append(parent, along.hop(), node))
			.where(this.conditions.compile(along.where(), node));
		boolean repeats = along.hop().within() != null;
		return sorted(connection, repeats ? found.withDistinct(node) : found.with(node), node, Map.of());
	}

	private Rows through(Connection connection, Source.Through through, Node parent, List<String> values) {
		Node between = this.scope.node(through.first().label());
		Node node = this.scope.node(connection.label());
		SymbolicName count = this.scope.name(COUNT);
		boolean repeats = through.first().within() != null;
		FunctionInvocation counted = repeats ? Cypher.countDistinct(between) : Cypher.count(between);
		Map<String, Expression> given = new LinkedHashMap<>();
		given.put(COUNT, count);
		if (values.contains(SHARE)) {
			given.put(SHARE, Cypher.toFloat(count).divide(count(parent, through.first(), through.where())));
		}
		return sorted(connection, path(parent, through, between, node).with(node, counted.as(count)), node, given);
	}

	private OngoingReading path(Node parent, Source.Through through, Node between, Node node) {
		RelationshipPattern first = Hops.append(parent, through.first(), between);
		Relationship then = ((Relationship) Hops.append(between, through.then().hop(), node));
		Relationship named = through.then().among().isEmpty() ? then : then.named(this.scope.name("via"));
		return Cypher.match(first, named)
			.where(this.conditions.compile(through.where(), between).and(this.selections.among(through.then(), named)));
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
		return sorted(connection, call(statement, parent).with(columns), Cypher.anyNode(name), given);
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
		return Anchor.conjunction(where).isEmpty() ? Optional.empty()
				: Optional.of(this.conditions.compile(where, postings));
	}

	private Rows sorted(Connection connection, OrderableOngoingReadingAndWithWithoutWhere found, Node node,
			Map<String, Expression> given) {
		KeysetCompiler keyset = new KeysetCompiler(this.scope, keys(connection, node, given));
		Condition after = keyset.after(connection.page().cursor());
		Expression limit = this.scope.parameter(Rows.limit(connection.page()));
		List<Expression> sortKeys = connection.order().stream().map((order) -> expression(order, node, given)).toList();
		if (connection.page().cursor() == null) {
			return new Rows(found.orderBy(keyset.order()).limit(limit), node, sortKeys, given);
		}
		List<IdentifiableElement> columns = new ArrayList<>();
		columns.add(node);
		given.values().forEach((value) -> {
			if (value instanceof SymbolicName name) {
				columns.add(name);
			}
		});
		return new Rows(found.where(after).with(columns).orderBy(keyset.order()).limit(limit), node, sortKeys, given);
	}

	static List<SortKey> keys(Connection connection, Node node, Map<String, Expression> given) {
		boolean backward = connection.page().backward();
		List<SortKey> keys = new ArrayList<>();
		boolean tieDescends = false;
		for (Order order : connection.order()) {
			keys.add(new SortKey(expression(order, node, given), order.descending() != backward, order.nullable(),
					!backward));
			// One index on (property, id) serves both, if both go the same way.
			tieDescends = order.descending() && !order.value();
		}
		keys.add(SortKey.of(node.property("id"), tieDescends != backward));
		return keys;
	}

	private static Expression expression(Order order, Node node, Map<String, Expression> given) {
		if (!order.value()) {
			return node.property(order.name());
		}
		Expression value = given.get(order.name());
		if (value == null) {
			throw new IllegalArgumentException("The list is sorted by '%s', which its source does not give; it gives %s"
				.formatted(order.name(), given.keySet()));
		}
		return value;
	}

}
