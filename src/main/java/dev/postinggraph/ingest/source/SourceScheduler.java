package dev.postinggraph.ingest.source;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import dev.postinggraph.graph.WriteException;
import dev.postinggraph.graph.source.Lease;
import dev.postinggraph.graph.source.SourceStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.TaskScheduler;

/**
 * Runs sources when their time has come, as long as this instance has the lease; another
 * one on the same graph takes over when it ends. When a source was last run is in the
 * graph, so that neither that nor a restart fetches anything too soon.
 */
public final class SourceScheduler implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(SourceScheduler.class);

	/** A few of these within the lease: one that fails does not lose it. */
	private static final Duration INTERVAL = Duration.ofSeconds(10);

	private static final Duration END_WITHIN = Duration.ofSeconds(5);

	private final Sources sources;

	private final SourceRunner runner;

	private final SourceStore store;

	private final Lease lease;

	private final TaskScheduler scheduler;

	private final InstantSource clock;

	private final ExecutorService threads;

	private final Map<String, Future<?>> running = new ConcurrentHashMap<>();

	private final Map<String, Instant> started = new ConcurrentHashMap<>();

	private @Nullable Future<?> ticks;

	private boolean held;

	private volatile boolean closed;

	SourceScheduler(Sources sources, SourceRunner runner, SourceStore store, Lease lease, TaskScheduler scheduler,
			InstantSource clock, int concurrency) {
		this.sources = sources;
		this.runner = runner;
		this.store = store;
		this.lease = lease;
		this.scheduler = scheduler;
		this.clock = clock;
		this.threads = Executors.newFixedThreadPool(concurrency, Thread.ofVirtual().name("source-", 0).factory());
	}

	/**
	 * How many sources there are.
	 * @return the number
	 */
	public int size() {
		return this.sources.all().size();
	}

	/**
	 * Begins to run sources at their times; does nothing if there are none.
	 */
	public void start() {
		if (!this.sources.all().isEmpty()) {
			tick();
			this.ticks = this.scheduler.scheduleWithFixedDelay(this::tick, this.clock.instant().plus(INTERVAL),
					INTERVAL);
		}
	}

	/**
	 * Runs each source once, now.
	 * @return what came of each, in their order
	 * @throws SourcesBusyException if another instance fetches
	 * @throws InterruptedException if nobody waits for it any more
	 */
	public List<SourceOutcome> runOnce() throws InterruptedException {
		if (!takeLease()) {
			throw new SourcesBusyException();
		}
		Future<?> renewal = this.scheduler.scheduleWithFixedDelay(this::takeLease, this.clock.instant().plus(INTERVAL),
				INTERVAL);
		try {
			List<Callable<SourceOutcome>> runs = this.sources.all().stream().map(this::once).toList();
			return this.threads.invokeAll(runs).stream().map(Future::resultNow).toList();
		}
		finally {
			renewal.cancel(false);
		}
	}

	private Callable<SourceOutcome> once(Source source) {
		return () -> this.runner.run(source);
	}

	/** One step: holds the lease and begins what is due. */
	void tick() {
		try {
			if (takeLease()) {
				runDue();
			}
			else {
				this.running.values().forEach((run) -> run.cancel(true));
			}
		}
		catch (WriteException ex) {
			logger.warn("No source can be fetched for now. {}", ex.getMessage());
		}
	}

	/** Who has it anew says which sources there are. */
	private synchronized boolean takeLease() {
		boolean takes = !this.closed && this.lease.take();
		if (takes && !this.held) {
			this.store.configure(this.sources.all().stream().map(Source::entry).toList());
		}
		this.held = takes;
		return takes;
	}

	private void runDue() {
		Map<String, Instant> lastRuns = this.store.lastRuns();
		for (Source source : this.sources.all()) {
			Instant last = later(lastRuns.get(source.id()), this.started.get(source.id()));
			if (last == null || !source.schedule().after(last).isAfter(this.clock.instant())) {
				this.running.computeIfAbsent(source.id(), (id) -> this.threads.submit(() -> run(source)));
			}
		}
	}

	private void run(Source source) {
		try {
			this.started.put(source.id(), this.clock.instant());
			this.runner.run(source);
		}
		finally {
			this.running.remove(source.id());
		}
	}

	private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
		if (one == null || other == null) {
			return (one != null) ? one : other;
		}
		return one.isAfter(other) ? one : other;
	}

	/**
	 * Ends what is running and lets other instances go on. What has been ingested stays.
	 */
	@Override
	public synchronized void close() {
		this.closed = true;
		if (this.ticks != null) {
			this.ticks.cancel(false);
		}
		this.threads.shutdownNow();
		try {
			this.threads.awaitTermination(END_WITHIN.toSeconds(), TimeUnit.SECONDS);
			if (this.held) {
				this.lease.giveBack();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (WriteException ex) {
			logger.debug("The lease ends by itself", ex);
		}
	}

}
