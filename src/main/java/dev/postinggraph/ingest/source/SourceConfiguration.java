package dev.postinggraph.ingest.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Consumer;

import dev.postinggraph.document.web.FetchProperties;
import dev.postinggraph.document.web.WebFetcher;
import dev.postinggraph.graph.source.Lease;
import dev.postinggraph.graph.source.SourceStore;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.RunningIngests;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;

/**
 * Wires what fetches the configured sources, and has a server do it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchProperties.class)
class SourceConfiguration {

	private static final Path USUAL = Path.of("sources.yaml");

	private static final Clock CLOCK = Clock.systemUTC();

	@Bean
	Sources sources(@Value("${posting-graph.sources:}") String file) {
		if (file.isBlank()) {
			return Files.exists(USUAL) ? SourcesReader.read(USUAL) : Sources.NONE;
		}
		return SourcesReader.read(Path.of(file.replaceFirst("^file:(//)?", "")));
	}

	@Bean
	WebFetcher webFetcher(FetchProperties properties, MeterRegistry meters) {
		return new WebFetcher(properties, meters);
	}

	@Bean
	SourceRunner sourceRunner(Sources sources, WebFetcher fetcher, SourceStore store, Ingest ingest,
			RunningIngests running, MeterRegistry meters, ApplicationEventPublisher events) {
		Consumer<SourceOutcome> outcomes = new SourceMetrics(meters, CLOCK)::count;
		return new SourceRunner(new SourcePasses(sources, fetcher, store), ingest, running, store, CLOCK,
				outcomes.andThen(events::publishEvent));
	}

	@Bean
	SimpleAsyncTaskScheduler sourceTaskScheduler() {
		SimpleAsyncTaskScheduler scheduler = new SimpleAsyncTaskScheduler();
		scheduler.setVirtualThreads(true);
		scheduler.setThreadNamePrefix("sources-");
		return scheduler;
	}

	@Bean
	SourceScheduler sourceScheduler(Sources sources, SourceRunner runner, SourceStore store, Lease sourceLease,
			SimpleAsyncTaskScheduler sourceTaskScheduler, FetchProperties properties) {
		return new SourceScheduler(sources, runner, store, sourceLease, sourceTaskScheduler, CLOCK,
				properties.concurrency());
	}

	@Bean
	@ConditionalOnWebApplication
	ApplicationListener<ApplicationReadyEvent> sourcesAtTheirTimes(SourceScheduler scheduler) {
		return (event) -> scheduler.start();
	}

}
