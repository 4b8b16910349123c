/**
 * Brings documents from a Kafka topic into the graph. Nothing here is loaded unless a
 * topic is configured.
 */
@NullMarked
package dev.postinggraph.ingest.stream;

import org.jspecify.annotations.NullMarked;
