package dev.postinggraph.graphql;

import dev.postinggraph.query.plan.Operand;
import dev.postinggraph.query.search.FullTextQuery;

/**
 * Turns what people type into queries of the full-text indexes.
 */
final class SearchText {

	private SearchText() {
	}

	/** For filters: what is found has the words as they are typed. */
	static Operand exact(String argument, Operand text) {
		return text.map((given) -> query(argument, given.toString()).exact());
	}

	/** For lists by rank: what is found has such words. */
	static Operand tolerant(String argument, Operand text) {
		return text.map((given) -> query(argument, given.toString()).tolerant());
	}

	private static FullTextQuery query(String argument, String text) {
		FullTextQuery query = FullTextQuery.of(text);
		if (query.wanted().isEmpty()) {
			throw RequestException
				.badInput("'%s' has nothing to look for: give at least one word or number that is not excluded."
					.formatted(argument));
		}
		if (query.terms().size() > FullTextQuery.MOST_TERMS) {
			throw RequestException.limit("'%s' has %d words, but %d are the most; phrases in quotes count as one."
				.formatted(argument, query.terms().size(), FullTextQuery.MOST_TERMS));
		}
		return query;
	}

}
