package dev.postinggraph.graph;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Provides what writes to the application's database.
 */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	@Bean
	GraphWriter graphWriter(Driver driver) {
		return new GraphWriter(driver);
	}

	@Bean
	Checkpoints checkpoints(Driver driver) {
		return new Checkpoints(driver);
	}

}
