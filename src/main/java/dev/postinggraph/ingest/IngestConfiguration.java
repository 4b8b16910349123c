package dev.postinggraph.ingest;

import dev.postinggraph.graph.GraphWriter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Wires the four stages.
 */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

	@Bean
	Ingest ingest(GraphWriter writer, LoadedPostings loaded) {
		return new Ingest(Parser.withEverything(), writer, loaded);
	}

	@Bean
	LoadedPostings loadedPostings() {
		return new LoadedPostings();
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "posting-graph.samples", matchIfMissing = true)
	Samples samples(Ingest ingest, GraphWriter writer) {
		return new Samples(ingest, writer);
	}

}
