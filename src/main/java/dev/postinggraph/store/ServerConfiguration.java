package dev.postinggraph.store;

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

	@Bean
	StoreAddress storeAddress(Neo4jConnectionDetails server, Neo4jProperties properties) {
		return new StoreAddress(server.getUri().toString(), properties.getAuthentication().getUsername(), null);
	}

}
