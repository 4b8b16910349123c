package dev.postinggraph.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The store, embedded or a server, with its schema up to date.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreProperties.class)
@Import({ EmbeddedStoreConfiguration.class, ServerConfiguration.class })
class StoreConfiguration {

}
