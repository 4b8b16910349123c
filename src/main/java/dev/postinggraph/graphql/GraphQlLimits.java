package dev.postinggraph.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one request may ask for, and all of them at once.
 *
 * @param pageSize the most elements of one list
 * @param depth the most fields from the root of a request to a leaf; edges and nodes
 * count
 * @param cost the most nodes that a request may read: page sizes, multiplied along the
 * path
 * @param clauses the most that the database may have to plan for a request: steps to
 * other nodes, counts, and comparisons in filters
 * @param fields the most fields that a request may write, its fragments spread out
 * @param aliases the most of those fields that may have an alias
 * @param rootFields the most fields at the root of an operation: each is a statement
 * @param characters the most characters of a document
 * @param tokens the most names, values and punctuators of a document
 * @param introspection whether requests may ask about the schema
 * @param concurrentOperations the most operations that run at a time; those beyond are
 * told to try again
 */
@ConfigurationProperties("posting-graph.limits")
record GraphQlLimits(@DefaultValue("100") int pageSize, @DefaultValue("20") int depth, @DefaultValue("20000") int cost,
		@DefaultValue("100") int clauses, @DefaultValue("2000") int fields, @DefaultValue("100") int aliases,
		@DefaultValue("20") int rootFields, @DefaultValue("100000") int characters, @DefaultValue("10000") int tokens,
		@DefaultValue("true") boolean introspection, @DefaultValue("100") int concurrentOperations) {

}
