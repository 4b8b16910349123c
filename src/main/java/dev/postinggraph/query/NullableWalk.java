package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.Cursor;
import dev.postinggraph.query.plan.Connection.Order;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;

/**
 * Reads all nodes of a label in the order of an index on (property, id), stopping at the
 * limit. An index does not hold nodes without the property, so those are a second part,
 * read only once the first one is exhausted.
 */
final class NullableWalk {

	private final Connection connection;

	private final Order order;

	private final Node node;

	private final Property property;

	private final Scope scope;

	private final Expression limit;

	NullableWalk(Scope scope, Connection connection, Node node) {
		this.scope = scope;
		this.connection = connection;
		this.order = connection.order().getFirst();
		this.node = node;
		this.property = node.property(this.order.name());
		this.limit = scope.parameter(Rows.limit(connection.page()));
	}

	/**
	 * The rows.
	 * @param match matches the node under a condition and the list's own filter
	 * @return the rows
	 */
	Rows rows(Function<Condition, OngoingReading> match) {
		List<Statement> parts = new ArrayList<>();
		boolean backward = this.connection.page().backward();
		Cursor cursor = this.connection.page().cursor();
		boolean fromMissing = cursor != null && cursor.values().getFirst() == null;
		boolean fromPresent = cursor != null && !fromMissing;
		if (backward ? !fromPresent : fromMissing) {
			parts.add(missing(match, fromMissing ? cursor : null));
		}
		if (backward || !fromMissing) {
			parts.add(present(match, fromPresent ? cursor : null));
		}
		if (!backward && !fromMissing) {
			parts.add(missing(match, null));
		}
		return new Rows(joined(parts), this.node, List.of(this.property), Map.of());
	}

	private OngoingReadingAndWith joined(List<Statement> parts) {
		Statement all = (parts.size() == 1) ? parts.getFirst() : Cypher.unionAll(parts);
		return Cypher.call(all).with(this.node).limit(this.limit);
	}

	private Statement present(Function<Condition, OngoingReading> match, @Nullable Cursor cursor) {
		boolean backward = this.connection.page().backward();
		boolean descending = this.order.descending() != backward;
		KeysetCompiler keyset = new KeysetCompiler(this.scope,
				List.of(SortKey.of(this.property, descending), SortKey.of(this.node.property("id"), descending)));
		// The index on both is used only where both are known to be there.
		Condition indexed = this.property.isNotNull().and(this.node.property("id").isNotNull());
		return match.apply(indexed.and(keyset.after(cursor)))
			.with(this.node)
			.orderBy(keyset.order())
			.limit(this.limit)
			.returning(this.node)
			.build();
	}

	private Statement missing(Function<Condition, OngoingReading> match, @Nullable Cursor cursor) {
		boolean descending = this.order.descending() != this.connection.page().backward();
		KeysetCompiler keyset = new KeysetCompiler(this.scope,
				List.of(SortKey.of(this.node.property("id"), descending)));
		Cursor byId = (cursor != null) ? new Cursor(List.of(), cursor.id()) : null;
		return match.apply(this.property.isNull().and(keyset.after(byId)))
			.with(this.node)
			.orderBy(keyset.order())
			.limit(this.limit)
			.returning(this.node)
			.build();
	}

}
