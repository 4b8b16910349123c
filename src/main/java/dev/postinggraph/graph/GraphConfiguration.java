package dev.postinggraph.graph;

import java.time.Duration;

import dev.postinggraph.graph.source.Lease;
import dev.postinggraph.graph.source.SourceStore;
import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Provides what writes to the application's database.
 */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	/** How long the sources wait after an instance that was killed. */
	private static final Duration LEASE = Duration.ofMinutes(1);

	@Bean
	GraphWriter graphWriter(Driver driver) {
		return new GraphWriter(driver);
	}

	@Bean
	Checkpoints checkpoints(Driver driver) {
		return new Checkpoints(driver);
	}

	@Bean
	LifeCycle lifeCycle(Driver driver) {
		return new LifeCycle(driver);
	}

	@Bean
	SourceStore sourceStore(Driver driver) {
		return new SourceStore(driver);
	}

	@Bean
	Lease sourceLease(Driver driver) {
		return new Lease(driver, "sources", LEASE);
	}

}
