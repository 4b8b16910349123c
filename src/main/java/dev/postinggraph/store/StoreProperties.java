package dev.postinggraph.store;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
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

	private static final int LARGEST_PORT = 65535;

	/**
	 * Checks what no type can.
	 * @throws InvalidConfigurationPropertyValueException if the port is none
	 */
	public StoreProperties {
		if (boltPort < 0 || boltPort > LARGEST_PORT) {
			throw new InvalidConfigurationPropertyValueException("posting-graph.store.bolt-port", boltPort,
					"A port is a number from 0 to " + LARGEST_PORT);
		}
	}

}
