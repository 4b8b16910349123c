package dev.postinggraph.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What clients may learn of how their requests are answered.
 *
 * @param enabled whether they may see the Cypher of a request and how the database runs
 * it; what it costs they may see in any case
 */
@ConfigurationProperties("posting-graph.explain")
record ExplainProperties(@DefaultValue("false") boolean enabled) {

}
