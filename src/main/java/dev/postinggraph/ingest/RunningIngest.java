package dev.postinggraph.ingest;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.ingest.IngestReport.Stages;
import org.jspecify.annotations.Nullable;

/**
 * An ingest from its begin to its end, counting what is done: it may take one run over
 * documents or, as for a stream, many. Safe for use by several threads.
 */
public final class RunningIngest implements AutoCloseable {

	private static final double SECOND = 1000;

	private final String id;

	private final IngestKind kind;

	private final String name;

	private final @Nullable Long total;

	private final IngestMetrics metrics;

	private final InstantSource clock;

	private final Consumer<RunningIngest> end;

	private final long start;

	private final RecentRate rate;

	private final Map<Change, Long> changes = new EnumMap<>(Change.class);

	private long documents;

	private long rejected;

	private boolean done;

	private @Nullable IngestProgress told;

	RunningIngest(String id, IngestKind kind, String name, @Nullable Long total, IngestMetrics metrics,
			InstantSource clock, Consumer<RunningIngest> end) {
		this.id = id;
		this.kind = kind;
		this.name = name;
		this.total = total;
		this.metrics = metrics;
		this.clock = clock;
		this.end = end;
		this.start = clock.millis();
		this.rate = new RecentRate(this.start);
	}

	/** Counts a document that is done. */
	void add(DocumentOutcome outcome) {
		this.metrics.count(outcome);
		count(outcome);
	}

	private synchronized void count(DocumentOutcome outcome) {
		this.documents++;
		outcome.postings().forEach((written) -> this.changes.merge(written.change(), 1L, Long::sum));
		this.rejected += outcome.rejections().size();
	}

	/** Takes note of where time went. */
	void spent(Stages stages) {
		this.metrics.time(stages);
	}

	/** How far it is, if that is not what it was the last time; to be asked regularly. */
	synchronized Optional<IngestProgress> news() {
		long now = this.clock.millis();
		this.rate.add(now, this.documents);
		IngestProgress progress = progress(now);
		IngestProgress before = this.told;
		this.told = progress;
		return (before == null || progress.isAheadOf(before)) ? Optional.of(progress) : Optional.empty();
	}

	/**
	 * How far it is.
	 * @return that at this moment
	 */
	public synchronized IngestProgress progress() {
		return progress(this.clock.millis());
	}

	private IngestProgress progress(long now) {
		double perSecond = this.done ? RecentRate.of(now - this.start, this.documents)
				: this.rate.perSecond(now, this.documents);
		return new IngestProgress(this.id, this.kind, this.name, (now - this.start) / SECOND, this.documents,
				this.total, count(Change.LOADED), count(Change.UPDATED), count(Change.UNCHANGED), this.rejected,
				perSecond, secondsLeft(perSecond), this.done);
	}

	private @Nullable Double secondsLeft(double perSecond) {
		if (this.done) {
			return 0.0;
		}
		return (this.total != null && perSecond > 0) ? Math.max(0, this.total - this.documents) / perSecond : null;
	}

	private long count(Change change) {
		return this.changes.getOrDefault(change, 0L);
	}

	/**
	 * Ends it, which is told.
	 */
	@Override
	public void close() {
		synchronized (this) {
			this.done = true;
		}
		this.end.accept(this);
	}

}
