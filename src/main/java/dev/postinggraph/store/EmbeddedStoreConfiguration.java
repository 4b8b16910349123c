package dev.postinggraph.store;

import java.net.URI;
import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokenManager;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.exceptions.SecurityException;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/**
 * Opens the embedded store, where no server is configured. Its classes are loaded only
 * then, so that an image without them runs against a server.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ServerConfigured.Not.class)
class EmbeddedStoreConfiguration {

	/** Closed with the context, also where it was opened before there was one. */
	@Bean
	EmbeddedStore embeddedStore(StoreProperties properties, @Qualifier(EarlyStore.BEAN) @Nullable EmbeddedStore early) {
		return (early != null) ? early : EmbeddedStore.open(properties);
	}

	@Bean
	@Lazy
	StoreAddress storeAddress(@Qualifier("embeddedStore") EmbeddedStore store) {
		return store.address();
	}

	@Bean
	EmbeddedTransactions readTransactions(@Qualifier("embeddedStore") EmbeddedStore store) {
		return new EmbeddedTransactions(store);
	}

	@Bean
	StoreStart storeStart(@Qualifier("embeddedStore") EmbeddedStore store) {
		return new StoreStart(store::awaitMigrations);
	}

	@Bean
	Neo4jConnectionDetails connectionDetails(@Qualifier("embeddedStore") EmbeddedStore store) {
		return new EmbeddedConnection(store);
	}

	/**
	 * How the driver reaches the store: it is made while the store still opens.
	 */
	private static final class EmbeddedConnection implements Neo4jConnectionDetails {

		private final EmbeddedStore store;

		private final CompletionStage<AuthToken> token;

		EmbeddedConnection(EmbeddedStore store) {
			this.store = store;
			this.token = store.opened()
				.thenApply((address) -> AuthTokens.basic(EmbeddedStore.USER, String.valueOf(address.password())));
		}

		@Override
		public URI getUri() {
			return URI.create(this.store.boltUri());
		}

		@Override
		public AuthTokenManager getAuthTokenManager() {
			return new AuthTokenManager() {

				@Override
				public CompletionStage<AuthToken> getToken() {
					return EmbeddedConnection.this.token;
				}

				@Override
				public boolean handleSecurityException(AuthToken token, SecurityException failure) {
					return false;
				}

			};
		}

	}

}
