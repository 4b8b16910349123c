package dev.postinggraph.graphql;

import java.util.Collection;
import java.util.function.Function;

/**
 * What a request costs at most. Neither number overflows: both stop far above any limit.
 *
 * @param nodes the nodes that it may return, page sizes multiplied along the path, and
 * one for each count
 * @param clauses what the database has to plan: the steps to other nodes, the counts and
 * the comparisons of filters, however many nodes they are for
 */
record Cost(long nodes, long clauses) {

	static final Cost NONE = new Cost(0, 0);

	static final Cost NODE = new Cost(1, 0);

	static final Cost CLAUSE = new Cost(0, 1);

	static final Cost STEP = new Cost(1, 1);

	/**
	 * A full-text index finds thousands of nodes; each costs a fraction of one that is
	 * read.
	 */
	static final Cost SEARCH = new Cost(1000, 1);

	private static final long MOST = Integer.MAX_VALUE;

	Cost {
		nodes = Math.min(MOST, nodes);
		clauses = Math.min(MOST, clauses);
	}

	static <T> Cost sum(Collection<T> parts, Function<T, Cost> cost) {
		Cost sum = NONE;
		for (T part : parts) {
			sum = sum.plus(cost.apply(part));
		}
		return sum;
	}

	Cost plus(Cost other) {
		return new Cost(this.nodes + other.nodes, this.clauses + other.clauses);
	}

	/** The database plans once what it does for each of several nodes. */
	Cost forEach(int size) {
		return new Cost(size * this.nodes, this.clauses);
	}

}
