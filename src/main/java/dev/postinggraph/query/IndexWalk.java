package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

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
import dev.postinggraph.query.plan.Connection.Cursor;
import dev.postinggraph.query.plan.Connection.Order;
import dev.postinggraph.query.plan.Connection.Source;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;

/**
 * Reads all nodes of a label in the order of an index on (property, id), stopping at the
 * limit. An index does not hold nodes without the property, so those are a second part,
 * read only once the first one is exhausted.
 */
final class IndexWalk {

	private final Connection connection;

	private final dev.postinggraph.query.plan.Condition where;

	private final Node node;

	private final Optional<Order> order;

	private final Scope scope;

	private final ConditionCompiler conditions;

	private final Expression limit;

	private final Supplier<Condition> besides;

	/**
	 * A walk for a page.
	 * @param scope gives names and parameters
	 * @param conditions compile the filter
	 * @param connection the list and the page
	 * @param where the filter
	 * @param besides makes what must hold of a node besides, anew for each place
	 * @param node the variable for the nodes
	 */
	IndexWalk(Scope scope, ConditionCompiler conditions, Connection connection,
			dev.postinggraph.query.plan.Condition where, Supplier<Condition> besides, Node node) {
		this.scope = scope;
		this.conditions = conditions;
		this.connection = connection;
		this.where = where;
		this.besides = besides;
		this.node = node;
		this.order = connection.order().stream().findFirst();
		this.limit = scope.parameter(Rows.limit(connection.page()));
	}

	/**
	 * Whether an index has the order of a list, and its filter leads to no better start.
	 */
	static boolean serves(Connection connection, Source.All source) {
		return hasOrder(connection) && !Anchor.isSelective(source.where()) && Anchor.text(source.where()).isEmpty();
	}

	/**
	 * Whether an index has the order of a list.
	 */
	static boolean hasOrder(Connection connection) {
		return connection.order().size() <= 1 && connection.order().stream().noneMatch(Order::value);
	}

	/**
	 * Whether the walk is as long as the entities tell that the filter asks for: it asks
	 * for nothing else but a part of the index.
	 */
	static boolean isBounded(Connection connection, Source.All source) {
		long others = Anchor.conjunction(source.where())
			.stream()
			.filter((each) -> connection.order().stream().noneMatch((order) -> needs(each, order.name())))
			.count();
		return others == Anchor.all(source.where()).size();
	}

	Rows rows() {
		List<OngoingReadingAndWith> parts = new ArrayList<>();
		boolean backward = this.connection.page().backward();
		Cursor cursor = this.connection.page().cursor();
		boolean fromMissing = cursor != null && cursor.values().stream().anyMatch(Objects::isNull);
		boolean fromPresent = cursor != null && !fromMissing;
		boolean mayMiss = mayMiss();
		if (mayMiss && (backward ? !fromPresent : fromMissing)) {
			parts.add(missing(fromMissing ? cursor : null));
		}
		if (backward || !fromMissing) {
			parts.add(present(fromPresent ? cursor : null));
		}
		if (mayMiss && !backward && !fromMissing) {
			parts.add(missing(null));
		}
		List<Expression> sortKeys = this.order.<Expression>map((by) -> this.node.property(by.name())).stream().toList();
		return new Rows(joined(parts), this.node, sortKeys, Map.of());
	}

	/** A filter on the property itself is met by no node without it. */
	private boolean mayMiss() {
		return this.order.filter(Order::nullable)
			.filter((by) -> Anchor.conjunction(this.where).stream().noneMatch((each) -> needs(each, by.name())))
			.isPresent();
	}

	private static boolean needs(dev.postinggraph.query.plan.Condition condition, String property) {
		return switch (condition) {
			case Compares compares -> compares.property().equals(property);
			case Exists exists -> exists.property().equals(property) && exists.present();
			case ComparesText _, ComparesRange _, FullText _, Holds _, Identified _, Named _, And _, Or _, Not _,
					Some _ ->
				false;
		};
	}

	private OngoingReadingAndWith joined(List<OngoingReadingAndWith> parts) {
		if (parts.size() == 1) {
			return parts.getFirst();
		}
		List<Statement> statements = parts.stream()
			.<Statement>map((part) -> part.returning(this.node).build())
			.toList();
		return Cypher.call(Cypher.unionAll(statements)).with(this.node).limit(this.limit);
	}

	private OngoingReadingAndWith present(@Nullable Cursor cursor) {
		List<SortKey> keys = new ArrayList<>();
		// The index on both is used only where both are known to be there.
		Condition indexed = Cypher.noCondition();
		for (Order by : this.order.stream().toList()) {
			keys.add(SortKey.of(this.node.property(by.name()), descends()));
			indexed = indexed.and(this.node.property(by.name()).isNotNull());
		}
		keys.add(byId());
		return part(indexed.and(this.node.property("id").isNotNull()), keys, cursor);
	}

	private OngoingReadingAndWith missing(@Nullable Cursor cursor) {
		Condition missing = this.node.property(this.order.orElseThrow().name()).isNull();
		return part(missing, List.of(byId()), (cursor != null) ? new Cursor(List.of(), cursor.id()) : null);
	}

	private SortKey byId() {
		return SortKey.of(this.node.property("id"), descends());
	}

	private boolean descends() {
		return this.order.filter(Order::descending).isPresent() != this.connection.page().backward();
	}

	private OngoingReadingAndWith part(Condition condition, List<SortKey> keys, @Nullable Cursor cursor) {
		KeysetCompiler keyset = new KeysetCompiler(this.scope, keys);
		return Cypher.match(this.node)
			.where(condition.and(keyset.after(cursor))
				.and(this.conditions.compile(this.where, this.node))
				.and(this.besides.get()))
			.with(this.node)
			.orderBy(keyset.order())
			.limit(this.limit);
	}

}
