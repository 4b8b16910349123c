package dev.postinggraph.ingest;

import java.time.InstantSource;

import dev.postinggraph.graph.GraphWriter;
import io.micrometer.core.instrument.MeterRegistry;

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

	@Bean(initMethod = "start")
	RunningIngests runningIngests(MeterRegistry meters) {
		return new RunningIngests(meters, InstantSource.system());
	}

	@Bean
	@ConditionalOnBooleanProperty(name = "posting-graph.samples", matchIfMissing = true)
	Samples samples(Ingest ingest, RunningIngests running, GraphWriter writer) {
		return new Samples(ingest, running, writer);
	}

}
