package dev.postinggraph.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Written;
import dev.postinggraph.ingest.IngestReport.Stages;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

class RunningIngestsTests {

	private final MeterRegistry meters = new SimpleMeterRegistry();

	private final List<IngestProgress> told = new ArrayList<>();

	private Instant now = Instant.EPOCH;

	private final RunningIngests running = new RunningIngests(this.meters, () -> this.now);

	@Test
	void shouldTellOfTheBeginOfEachStepAndOfTheEnd() {
		this.running.listen(this.told::add);
		try (RunningIngest ingest = this.running.begin(IngestKind.SOURCE, "acme", 30L)) {
			add(ingest, 10, Change.LOADED);
			tickAfter(2);
			add(ingest, 5, Change.UNCHANGED);
			tickAfter(1);
			this.now = this.now.plusSeconds(2);
		}
		this.running.tick();
		assertThat(this.told).extracting(IngestProgress::documents).containsExactly(0L, 10L, 15L, 15L);
		assertThat(this.told).extracting(IngestProgress::perSecond).containsExactly(0.0, 5.0, 5.0, 3.0);
		assertThat(this.told).extracting(IngestProgress::secondsLeft).containsExactly(null, 4.0, 3.0, 0.0);
		assertThat(this.told).extracting(IngestProgress::done).containsExactly(false, false, false, true);
		assertThat(this.told.getLast()).isEqualTo(
				new IngestProgress("ingest:1", IngestKind.SOURCE, "acme", 5, 15, 30L, 10, 0, 5, 0, 3, 0.0, true));
	}

	@Test
	void shouldTellTheRateOfTheLastTenSeconds() {
		RunningIngest ingest = begin(null);
		this.running.listen(this.told::add);
		add(ingest, 1000, Change.LOADED);
		Stream.generate(() -> 1L).limit(10).forEach(this::tickAfter);
		add(ingest, 20, Change.UPDATED);
		tickAfter(1);
		assertThat(this.told.getLast().perSecond()).isEqualTo(2.0);
		assertThat(this.told.getLast().secondsLeft()).isNull();
	}

	@Test
	void shouldSayNothingOfWhatStandsStill() {
		RunningIngest ingest = begin(null);
		this.running.listen(this.told::add);
		add(ingest, 10, Change.LOADED);
		Stream.generate(() -> 1L).limit(100).forEach(this::tickAfter);
		assertThat(this.told).hasSizeLessThan(15);
		assertThat(this.told.getLast().perSecond()).isZero();
	}

	@Test
	void shouldTellAtOnceWhatRunsAlreadyAndNobodyAnyMoreWhoHasGone() {
		begin(null);
		Runnable end = this.running.listen(this.told::add);
		assertThat(this.told).hasSize(1);
		end.run();
		begin(null);
		assertThat(this.told).hasSize(1);
	}

	@Test
	void shouldCountForThoseWhoWatch() {
		try (RunningIngest ingest = begin(null)) {
			add(ingest, 3, Change.LOADED);
			ingest.add(new DocumentOutcome("x", List.of(), List.of("One reason.", "Another."), null));
			ingest.spent(new Stages(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3)));
			assertThat(this.meters.get("posting-graph.ingest.running").gauge().value()).isOne();
		}
		assertThat(this.meters.get("posting-graph.ingest.running").gauge().value()).isZero();
		assertThat(this.meters.get("posting-graph.ingest.documents").tag("kind", "stream").counter().count())
			.isEqualTo(4);
		assertThat(postings("loaded")).isEqualTo(3);
		assertThat(postings("rejected")).isEqualTo(2);
		assertThat(postings("updated")).isZero();
		assertThat(this.meters.get("posting-graph.ingest.stages").tag("stage", "writing").timer().totalTime(SECONDS))
			.isEqualTo(3);
	}

	private double postings(String outcome) {
		return this.meters.get("posting-graph.ingest.postings").tag("outcome", outcome).counter().count();
	}

	private RunningIngest begin(@Nullable Long total) {
		return this.running.begin(IngestKind.STREAM, "postings", total);
	}

	private void tickAfter(long seconds) {
		this.now = this.now.plusSeconds(seconds);
		this.running.tick();
	}

	private static void add(RunningIngest ingest, int count, Change change) {
		Stream.generate(() -> new DocumentOutcome("x", List.of(new Written("posting:x", change)), List.of(), null))
			.limit(count)
			.forEach(ingest::add);
	}

}
