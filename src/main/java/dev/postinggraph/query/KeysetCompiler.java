package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.query.plan.Connection.Cursor;
import dev.postinggraph.query.plan.Operand;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;

/**
 * Sorts, and continues after a cursor, without counting rows that were read before. What
 * a page costs does not depend on how far down the list it is.
 */
final class KeysetCompiler {

	private final Scope scope;

	private final List<SortKey> keys;

	KeysetCompiler(Scope scope, List<SortKey> keys) {
		this.scope = scope;
		this.keys = List.copyOf(keys);
	}

	List<SortItem> order() {
		List<SortItem> items = new ArrayList<>();
		for (SortKey key : this.keys) {
			if (key.nullable()) {
				items.add(sort(key.expression().isNull(), !key.nullsLast()));
			}
			items.add(sort(key.expression(), key.descending()));
		}
		return items;
	}

	private static SortItem sort(Expression expression, boolean descending) {
		return Cypher.sort(expression, descending ? SortItem.Direction.DESC : SortItem.Direction.ASC);
	}

	/**
	 * What rows behind a cursor meet.
	 * @param cursor the cursor, or null for all rows
	 * @return the condition
	 */
	Condition after(@Nullable Cursor cursor) {
		if (cursor == null) {
			return Cypher.noCondition();
		}
		List<@Nullable Operand> values = new ArrayList<>(cursor.values());
		values.add(cursor.id());
		return after(values, 0);
	}

	private Condition after(List<@Nullable Operand> values, int index) {
		if (index == this.keys.size()) {
			return Cypher.isFalse();
		}
		SortKey key = this.keys.get(index);
		Operand value = values.get(index);
		if (value == null) {
			Condition missing = key.expression().isNull().and(after(values, index + 1));
			return key.nullsLast() ? missing : key.expression().isNotNull().or(missing);
		}
		Condition present = (index == this.keys.size() - 1) ? beyond(key, value)
				: upTo(key, value).and(beyond(key, value).or(after(values, index + 1)));
		return (key.nullable() && key.nullsLast()) ? present.or(key.expression().isNull()) : present;
	}

	/**
	 * "At most, and less or further on" can be read from an index in order, which "less,
	 * or equal and further on" can't.
	 */
	private Condition upTo(SortKey key, Operand value) {
		Expression parameter = this.scope.parameter(value);
		return key.descending() ? key.expression().lte(parameter) : key.expression().gte(parameter);
	}

	private Condition beyond(SortKey key, Operand value) {
		Expression parameter = this.scope.parameter(value);
		return key.descending() ? key.expression().lt(parameter) : key.expression().gt(parameter);
	}

}
