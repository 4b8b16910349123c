package dev.postinggraph.store;

import java.time.Duration;
import java.util.regex.Pattern;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Tells where the configured server is; Spring Boot makes the driver to it. Its schema is
 * brought up to date before the first request.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ServerConfigured.class)
class ServerConfiguration {

	/** Far longer than the migrations of an empty graph take. */
	private static final Duration TURN_WITHIN = Duration.ofMinutes(2);

	private static final Pattern URI = Pattern.compile("(bolt|neo4j)(\\+s|\\+ssc)?://.+");

	/** Before any bean is made: what the driver says of a wrong scheme helps less. */
	@Bean
	static BeanFactoryPostProcessor serverUri(Environment environment) {
		String uri = environment.getRequiredProperty("spring.neo4j.uri");
		if (!URI.matcher(uri).matches()) {
			throw new InvalidConfigurationPropertyValueException("spring.neo4j.uri", uri,
					"It takes the address that drivers use, such as bolt://localhost:7687 or neo4j://localhost:7687");
		}
		return (beans) -> {
		};
	}

	@Bean
	StoreAddress storeAddress(Neo4jConnectionDetails server, Neo4jProperties properties) {
		return new StoreAddress(server.getUri().toString(), properties.getAuthentication().getUsername(), null);
	}

	@Bean
	StoreStart storeStart(Driver driver, StoreAddress address) {
		return new StoreStart(new SchemaMigrations(driver, address, TURN_WITHIN)::apply);
	}

}
