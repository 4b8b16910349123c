package dev.postinggraph.store;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The embedded store. None of it counts once {@code spring.neo4j.uri} names a server.
 *
 * @param directory where the database lies; made if it isn't there
 * @param boltPort the port on loopback that Bolt listens to; 0 takes a free one
 * @param pageCache the memory, outside of the heap, that keeps the graph's pages
 */
@ConfigurationProperties("posting-graph.store")
public record StoreProperties(@DefaultValue("data") Path directory, @DefaultValue("7687") int boltPort,
		@DefaultValue("512MB") DataSize pageCache) {

}
