package dev.postinggraph.ingest;

import dev.postinggraph.graph.GraphWriter;
import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Puts the four stages together for the application.
 */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	@Bean
	Ingest ingest(Driver driver) {
		return new Ingest(Parser.standard(), new GraphWriter(driver)::write);
	}

}
