package dev.postinggraph.ingest.source;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;

/**
 * Counts what sources do: the timer {@code posting-graph.source.runs} by source and
 * outcome, the counter {@code posting-graph.source.documents} by source, and the gauge
 * {@code posting-graph.source.last-success}, the time of a source's last success since
 * the epoch.
 */
final class SourceMetrics {

	private static final String SOURCE = "source";

	private final Map<String, AtomicLong> successes = new ConcurrentHashMap<>();

	private final MeterRegistry meters;

	private final InstantSource clock;

	SourceMetrics(MeterRegistry meters, InstantSource clock) {
		this.meters = meters;
		this.clock = clock;
	}

	void count(SourceOutcome outcome) {
		String source = outcome.source().name();
		String result = (outcome.error() != null) ? "failure" : "success";
		this.meters.timer("posting-graph.source.runs", SOURCE, source, "outcome", result)
			.record(Duration.between(outcome.at(), this.clock.instant()));
		this.meters.counter("posting-graph.source.documents", SOURCE, source).increment(outcome.documents());
		if (outcome.error() == null) {
			this.successes.computeIfAbsent(source, this::gauge).set(this.clock.millis());
		}
	}

	private AtomicLong gauge(String source) {
		AtomicLong time = new AtomicLong();
		TimeGauge.builder("posting-graph.source.last-success", () -> time, TimeUnit.MILLISECONDS)
			.tag(SOURCE, source)
			.register(this.meters);
		return time;
	}

}
