package dev.postinggraph.store;

import java.util.regex.Pattern;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Tells where the configured server is; Spring Boot makes the driver to it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ServerConfigured.class)
class ServerConfiguration {

	private static final Pattern URI = Pattern.compile("(bolt|neo4j)(\\+s|\\+ssc)?://.+");

	@Bean
	StoreAddress storeAddress(Neo4jConnectionDetails server, Neo4jProperties properties) {
		String uri = server.getUri().toString();
		if (!URI.matcher(uri).matches()) {
			throw new InvalidConfigurationPropertyValueException("spring.neo4j.uri", uri,
					"It takes the address that drivers use, such as bolt://localhost:7687 or neo4j://localhost:7687");
		}
		return new StoreAddress(uri, properties.getAuthentication().getUsername(), null);
	}

}
