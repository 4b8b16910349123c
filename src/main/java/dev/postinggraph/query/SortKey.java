package dev.postinggraph.query;

import org.neo4j.cypherdsl.core.Expression;

/**
 * A sort key as it stands in the statement, the way the page is read.
 *
 * @param expression its value
 * @param descending whether the largest comes first
 * @param nullable whether it may be missing
 * @param nullsLast whether rows without it come last
 */
record SortKey(Expression expression, boolean descending, boolean nullable, boolean nullsLast) {

	/**
	 * A key that every row has.
	 */
	static SortKey of(Expression expression, boolean descending) {
		return new SortKey(expression, descending, false, true);
	}

}
