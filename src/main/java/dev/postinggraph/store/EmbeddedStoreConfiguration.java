package dev.postinggraph.store;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Opens the embedded store, where no server is configured. Its classes are loaded only
 * then, so that an image without them runs against a server.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ServerConfigured.Not.class)
class EmbeddedStoreConfiguration {

	@Bean
	EmbeddedStore embeddedStore(StoreProperties properties) {
		return EmbeddedStore.open(properties);
	}

	@Bean
	StoreAddress storeAddress(EmbeddedStore store) {
		return store.address();
	}

	@Bean
	Neo4jConnectionDetails connectionDetails(EmbeddedStore store) {
		StoreAddress address = store.address();
		return new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return URI.create(address.boltUri());
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(EmbeddedStore.USER, String.valueOf(address.password()));
			}

		};
	}

}
