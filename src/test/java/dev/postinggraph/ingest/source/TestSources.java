package dev.postinggraph.ingest.source;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import dev.postinggraph.document.web.FetchProperties;
import dev.postinggraph.document.web.WebFetcher;
import dev.postinggraph.graph.source.Lease;
import dev.postinggraph.graph.source.SourceStore;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.RunningIngests;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.neo4j.driver.Driver;

import org.springframework.scheduling.concurrent.SimpleAsyncTaskScheduler;
import org.springframework.util.unit.DataSize;

/**
 * An instance of what fetches sources: without pauses, and on a clock that a test sets.
 */
public final class TestSources implements AutoCloseable {

	static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

	private final List<SourceOutcome> outcomes = Collections.synchronizedList(new ArrayList<>());

	private final MeterRegistry meters = new SimpleMeterRegistry();

	private final SimpleAsyncTaskScheduler tasks = new SimpleAsyncTaskScheduler();

	private final WebFetcher fetcher;

	private final SourceRunner runner;

	private final SourceScheduler scheduler;

	private volatile Instant now = START;

	/**
	 * An instance.
	 * @param sources the sources
	 * @param driver where its graph is
	 * @param ingest brings documents into it
	 */
	public TestSources(Sources sources, Driver driver, Ingest ingest) {
		SourceStore store = new SourceStore(driver);
		InstantSource clock = () -> this.now;
		this.fetcher = new WebFetcher(new FetchProperties("test-robot/1", true, Duration.ZERO, Duration.ofSeconds(60),
				DataSize.ofMegabytes(1), 0, Duration.ZERO, 4), this.meters);
		SourceMetrics metrics = new SourceMetrics(this.meters, clock);
		this.runner = new SourceRunner(new SourcePasses(sources, this.fetcher, store), ingest,
				new RunningIngests(this.meters, clock), store, clock, (outcome) -> {
					metrics.count(outcome);
					this.outcomes.add(outcome);
				});
		this.tasks.setVirtualThreads(true);
		this.scheduler = new SourceScheduler(sources, this.runner, store,
				new Lease(driver, "sources", Duration.ofMinutes(5)), this.tasks, clock, 4);
		store.configure(sources.all().stream().map(Source::entry).toList());
	}

	/** What a file says. */
	public static Sources read(Path file) {
		return SourcesReader.read(file);
	}

	public SourceScheduler scheduler() {
		return this.scheduler;
	}

	SourceRunner runner() {
		return this.runner;
	}

	MeterRegistry meters() {
		return this.meters;
	}

	List<SourceOutcome> outcomes() {
		synchronized (this.outcomes) {
			return List.copyOf(this.outcomes);
		}
	}

	void advance(Duration time) {
		this.now = this.now.plus(time);
	}

	@Override
	public void close() {
		this.scheduler.close();
		this.tasks.close();
		this.fetcher.close();
	}

}
