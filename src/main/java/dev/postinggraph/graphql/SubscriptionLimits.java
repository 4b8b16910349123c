package dev.postinggraph.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What subscriptions may take of the server.
 *
 * @param most how many there may be at once
 * @param behind how many postings or reports a client may be behind before its
 * subscription ends
 */
@ConfigurationProperties("posting-graph.subscriptions")
record SubscriptionLimits(@DefaultValue("1000") int most, @DefaultValue("10000") int behind) {

}
