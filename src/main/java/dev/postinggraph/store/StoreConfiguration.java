package dev.postinggraph.store;

import java.time.Duration;

import org.neo4j.driver.Driver;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/**
 * The store, embedded or a server, with its schema up to date.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
@Import({ EmbeddedStoreConfiguration.class, ServerConfiguration.class })
class StoreConfiguration {

	/** Far longer than the migrations of an empty graph take. */
	private static final Duration TURN_WITHIN = Duration.ofMinutes(2);

	@Bean
	@Lazy
	SchemaMigrations schemaMigrations(Driver driver, StoreAddress address) {
		return new SchemaMigrations(driver, address, TURN_WITHIN);
	}

	@Bean
	StoreStart storeStart(ObjectProvider<SchemaMigrations> migrations) {
		return new StoreStart(migrations);
	}

}
