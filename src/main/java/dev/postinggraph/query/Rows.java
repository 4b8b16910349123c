package dev.postinggraph.query;

import java.util.List;
import java.util.Map;

import dev.postinggraph.query.plan.Connection.Page;
import dev.postinggraph.query.plan.Operand;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingAndWith;

/**
 * The rows of a page: sorted, limited, and ready to be projected.
 *
 * @param page the statement so far
 * @param node the variable that holds the node of a row
 * @param sortKeys what the rows are sorted by, without the id
 * @param values what the source gives with a node, by name
 */
record Rows(OngoingReadingAndWith page, Node node, List<Expression> sortKeys, Map<String, Expression> values) {

	/**
	 * One more than the page holds tells whether there are more.
	 */
	static Operand limit(Page page) {
		return page.size().map((size) -> ((Number) size).intValue() + 1);
	}

	/**
	 * The same rows with what else is known of each.
	 */
	Rows with(Map<String, Expression> values) {
		return new Rows(this.page, this.node, this.sortKeys, values);
	}

	Expression value(String name) {
		return this.values.getOrDefault(name, Cypher.literalNull());
	}

}
