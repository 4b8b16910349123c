package dev.postinggraph.ingest;

import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The ingests that run in this process, for those who want to know how far they are. Safe
 * for use by several threads.
 */
public final class RunningIngests implements AutoCloseable {

	private final ReentrantLock turn = new ReentrantLock();

	private final AtomicLong begun = new AtomicLong();

	private final Set<RunningIngest> running = ConcurrentHashMap.newKeySet();

	private final Set<Consumer<IngestProgress>> listeners = new CopyOnWriteArraySet<>();

	private final ScheduledExecutorService ticks = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("ingest-progress").factory());

	private final MeterRegistry meters;

	private final InstantSource clock;

	/**
	 * None so far, and nobody tells of them before {@link #start()}.
	 * @param meters count what they do
	 * @param clock the time
	 */
	public RunningIngests(MeterRegistry meters, InstantSource clock) {
		this.meters = meters;
		this.clock = clock;
		Gauge.builder("posting-graph.ingest.running", this.running, Set::size)
			.description("Ingests that run now")
			.register(meters);
	}

	/**
	 * Begins to tell of them every second.
	 */
	public void start() {
		Future<?> _ = this.ticks.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
	}

	/** Tells of those that came forward. */
	void tick() {
		inTurn(() -> this.running.forEach((ingest) -> ingest.news().ifPresent(this::tell)));
	}

	/**
	 * Begins an ingest, which is told.
	 * @param kind where its documents come from
	 * @param name what is ingested, for a person
	 * @param total how many documents there are, or null if that is not known
	 * @return what counts them, to be closed at the end
	 */
	public RunningIngest begin(IngestKind kind, String name, @Nullable Long total) {
		RunningIngest ingest = new RunningIngest("ingest:" + this.begun.incrementAndGet(), kind, name, total,
				new IngestMetrics(this.meters, kind), this.clock, this::end);
		inTurn(() -> {
			this.running.add(ingest);
			tell(ingest.progress());
		});
		return ingest;
	}

	private void end(RunningIngest ingest) {
		inTurn(() -> {
			if (this.running.remove(ingest)) {
				tell(ingest.progress());
			}
		});
	}

	/**
	 * Listens to all of them from now on: those that run already are told at once, then
	 * each every second as long as it comes forward, and when it has ended.
	 * @param listener is told how far they are; by one thread at a time, which it must
	 * not keep
	 * @return ends it
	 */
	public Runnable listen(Consumer<IngestProgress> listener) {
		inTurn(() -> {
			this.running.forEach((ingest) -> listener.accept(ingest.progress()));
			this.listeners.add(listener);
		});
		return () -> this.listeners.remove(listener);
	}

	private void tell(IngestProgress progress) {
		this.listeners.forEach((listener) -> listener.accept(progress));
	}

	private void inTurn(Runnable telling) {
		this.turn.lock();
		try {
			telling.run();
		}
		finally {
			this.turn.unlock();
		}
	}

	@Override
	public void close() {
		this.ticks.shutdownNow();
	}

}
