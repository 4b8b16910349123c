package dev.postinggraph.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is kept of requests for those that come after them.
 *
 * @param documents how many characters of documents are kept parsed and validated, all
 * documents together
 * @param plans how many shapes of operations are kept planned and compiled
 * @param persistedQueries how many characters of documents are kept that clients name by
 * their hash
 */
@ConfigurationProperties("posting-graph.caches")
record GraphQlCaches(@DefaultValue("2000000") int documents, @DefaultValue("1000") int plans,
		@DefaultValue("2000000") int persistedQueries) {

}
