package dev.postinggraph.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ScheduledFuture;

import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.graph.LifeCycle;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.TaskScheduler;

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
	Expiry expiry(LifeCycle graph) {
		return new Expiry(graph, InstantSource.system());
	}

	/** A server that runs for weeks closes what nobody loads again. */
	@Bean
	@ConditionalOnWebApplication
	ApplicationListener<ApplicationReadyEvent> hourlyExpiry(Expiry expiry, TaskScheduler scheduler) {
		return (_) -> {
			ScheduledFuture<?> _ = scheduler.scheduleWithFixedDelay(expiry::run, Instant.now(), Duration.ofHours(1));
		};
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
