package dev.postinggraph.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one request may ask for.
 *
 * @param pageSize the most elements of one list
 * @param depth the most fields from the root of a request to a leaf; edges and nodes
 * count
 * @param cost the most nodes that a request may read: page sizes, multiplied along the
 * path
 * @param clauses the most that the database may have to plan for a request: steps to
 * other nodes, counts, and comparisons in filters
 * @param fields the most fields that a request may write, its fragments spread out
 */
@ConfigurationProperties("posting-graph.limits")
record GraphQlLimits(@DefaultValue("100") int pageSize, @DefaultValue("20") int depth, @DefaultValue("20000") int cost,
		@DefaultValue("100") int clauses, @DefaultValue("2000") int fields) {

}
