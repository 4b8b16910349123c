package dev.postinggraph.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.postinggraph.query.plan.Connection;
import dev.postinggraph.query.plan.Connection.Cursor;
import dev.postinggraph.query.plan.Connection.Order;
import dev.postinggraph.query.plan.Hop;
import dev.postinggraph.query.plan.Operand;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;

/**
 * Reads the postings of one entity newest first, stopping at the limit, along the index
 * of the relationships that lead to it: they hold the entity's id and the date of the
 * posting. One without a date has the first day of year 0 there, and comes last.
 */
final class DatedWalk {

	/** A posting has few of these; of those to skills it has many. */
	private static final Set<String> TYPES = Set.of("AT", "FOR", "IN");

	private static final List<Order> NEWEST_FIRST = List.of(new Order("datePosted", false, true, true));

	private static final Operand UNDATED = new Operand.Constant(LocalDate.of(0, 1, 1));

	private final Scope scope;

	private final Connection connection;

	private final Node node;

	/**
	 * A walk for a page.
	 * @param scope gives names and parameters
	 * @param connection the list and the page
	 * @param node the variable for the postings
	 */
	DatedWalk(Scope scope, Connection connection, Node node) {
		this.scope = scope;
		this.connection = connection;
		// Without the label, which the relationship tells.
		this.node = Cypher.anyNode(node.getRequiredSymbolicName());
	}

	/**
	 * Whether an index has the order of a list for each entity.
	 * @param connection the list
	 * @param hop the step from postings to the entities
	 */
	static boolean serves(Connection connection, Hop hop) {
		return TYPES.contains(hop.type()) && hop.direction() == Hop.Direction.OUT
				&& connection.order().equals(NEWEST_FIRST);
	}

	/**
	 * The page of an entity's postings, in order.
	 * @param entity the variable that holds the entity
	 * @param hop the step from a posting to the entity
	 * @param where what the postings must meet
	 * @return the statement so far
	 */
	OngoingReadingAndWith of(Node entity, Hop hop, Condition where) {
		Relationship step = this.node.relationshipTo(Cypher.anyNode(), hop.type()).named(this.scope.name("via"));
		boolean descending = !this.connection.page().backward();
		SortKey id = SortKey.of(this.node.property("id"), descending);
		KeysetCompiler keyset = new KeysetCompiler(this.scope,
				List.of(SortKey.of(step.property("posted"), descending), id));
		KeysetCompiler indexed = new KeysetCompiler(this.scope, List.of(SortKey.of(step.property("entity"), descending),
				SortKey.of(step.property("posted"), descending), id));
		return Cypher.match(step)
			.where(step.property("entity")
				.isEqualTo(entity.property("id"))
				.and(step.property("posted").isNotNull())
				.and(keyset.after(dated(this.connection.page().cursor())))
				.and(where))
			.with(this.node, step)
			.orderBy(indexed.order())
			.limit(this.scope.parameter(Rows.limit(this.connection.page())));
	}

	private static @Nullable Cursor dated(@Nullable Cursor cursor) {
		if (cursor == null) {
			return null;
		}
		List<@Nullable Operand> values = new ArrayList<>();
		cursor.values().forEach((value) -> values.add(Objects.requireNonNullElse(value, UNDATED)));
		return new Cursor(values, cursor.id());
	}

}
