package dev.postinggraph.graph;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connects the writer to the application's graph.
 */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean
	GraphWriter graphWriter(Driver driver) {
		return new GraphWriter(driver);
	}

}
