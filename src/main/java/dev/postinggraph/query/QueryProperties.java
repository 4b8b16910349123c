package dev.postinggraph.query;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits on what one operation may ask of the database.
 *
 * @param timeout how long its transaction may take; the database ends it then
 */
@ConfigurationProperties("posting-graph.query")
public record QueryProperties(@DefaultValue("10s") Duration timeout) {

}
