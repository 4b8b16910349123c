package dev.postinggraph.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where Neo4j Browser is.
 *
 * @param browserUrl the Neo4j Browser of a server, which {@code /browser} then leads to;
 * {@code null} for the one on the class path
 */
@ConfigurationProperties("posting-graph")
record BrowserProperties(@Nullable URI browserUrl) {
}
