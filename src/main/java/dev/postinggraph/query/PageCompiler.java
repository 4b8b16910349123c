package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.Order;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * Cuts a page out of all that was found: behind the cursor, sorted, up to the limit.
 */
final class PageCompiler {

	private final Scope scope;

	PageCompiler(Scope scope) {
		this.scope = scope;
	}

	/**
	 * The rows of a page.
	 * @param connection the list and the page
	 * @param found what was found
	 * @param node the variable that holds the node of a row
	 * @param given what was found with it, by name
	 * @param kept variables that those values are made of
	 * @return the rows
	 */
	Rows rows(Connection connection, OrderableOngoingReadingAndWithWithoutWhere found, Node node,
			Map<String, Expression> given, Collection<SymbolicName> kept) {
		KeysetCompiler keyset = new KeysetCompiler(this.scope, keys(connection, node, given));
		Condition after = keyset.after(connection.page().cursor());
		Expression limit = this.scope.parameter(Rows.limit(connection.page()));
		List<Expression> sortKeys = sortKeys(connection, node, given);
		if (connection.page().cursor() == null) {
			return new Rows(found.orderBy(keyset.order()).limit(limit), node, sortKeys, given);
		}
		List<IdentifiableElement> columns = new ArrayList<>();
		columns.add(node);
		columns.addAll(kept);
		given.values().forEach((value) -> {
			if (value instanceof SymbolicName name) {
				columns.add(name);
			}
		});
		return new Rows(found.where(after).with(columns).orderBy(keyset.order()).limit(limit), node, sortKeys, given);
	}

	/**
	 * The rows of a page that were cut out of what was found already, sorted once more.
	 */
	Rows sorted(Connection connection, OrderableOngoingReadingAndWithWithoutWhere found, Node node) {
		KeysetCompiler keyset = new KeysetCompiler(this.scope, keys(connection, node, Map.of()));
		Expression limit = this.scope.parameter(Rows.limit(connection.page()));
		return new Rows(found.orderBy(keyset.order()).limit(limit), node, sortKeys(connection, node, Map.of()),
				Map.of());
	}

	/**
	 * The rows of a page that were found in the list's order.
	 */
	static Rows found(Connection connection, OngoingReadingAndWith page, Node node) {
		return new Rows(page, node, sortKeys(connection, node, Map.of()), Map.of());
	}

	private static List<Expression> sortKeys(Connection connection, Node node, Map<String, Expression> given) {
		return connection.order().stream().map((order) -> expression(order, node, given)).toList();
	}

	private static List<SortKey> keys(Connection connection, Node node, Map<String, Expression> given) {
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
