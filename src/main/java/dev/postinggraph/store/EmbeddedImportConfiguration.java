package dev.postinggraph.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * Provides what fills the embedded store from files, and does not open it. Nothing where
 * a server is configured.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(ServerConfigured.Not.class)
@EnableConfigurationProperties(StoreProperties.class)
public class EmbeddedImportConfiguration {

	/** The name of the bean. */
	public static final String BEAN = "embeddedImport";

	@Bean(BEAN)
	EmbeddedImport embeddedImport(StoreProperties properties) {
		return new EmbeddedImport(properties);
	}

}
