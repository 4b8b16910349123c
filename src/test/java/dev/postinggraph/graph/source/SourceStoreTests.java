package dev.postinggraph.graph.source;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.graph.WriteException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SourceStoreTests {

	private static final Instant EARLY = Instant.parse("2026-11-20T08:00:00Z");

	private static final Instant LATE = Instant.parse("2026-11-20T09:00:00Z");

	private static final Duration LENGTH = Duration.ofMinutes(1);

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	private SourceStore store;

	@BeforeEach
	void configure() {
		this.store = new SourceStore(graph.driver());
		this.store.configure(List.of(entry("one"), entry("two")));
	}

	@Test
	void shouldKeepWhatIsKnownOfASourceThatIsConfiguredAgain() {
		this.store.saveRun("source:one", run(EARLY, null));
		this.store.configure(List.of(entry("one"), entry("three")));
		assertThat(graph.values("MATCH (s:Source) RETURN s.id ORDER BY s.id")).containsExactly("source:one",
				"source:three");
		assertThat(this.store.lastRuns()).isEqualTo(Map.of("source:one", EARLY));
	}

	@Test
	void shouldKeepNothingOfASourceThatIsNotConfiguredAnyMore() {
		this.store.savePages("source:one", List.of(page("a", EARLY), page("both", EARLY)), Set.of("a", "both"));
		this.store.savePages("source:two", List.of(page("both", EARLY)), Set.of("both"));
		this.store.configure(List.of(entry("two")));
		assertThat(graph.values("MATCH (p:Page) RETURN p.url")).containsExactly("both");
		this.store.configure(List.of());
		assertThat(graph.values("MATCH (n:Page|Source) RETURN n")).isEmpty();
	}

	@Test
	void shouldTellTheLastRunFromTheLastSuccess() {
		this.store.saveRun("source:one", run(EARLY, null));
		this.store.saveRun("source:one", run(LATE, "The server answers 500."));
		assertThat(this.store.lastRuns()).isEqualTo(Map.of("source:one", LATE));
		assertThat(graph.values("MATCH (s:Source {id: 'source:one'}) RETURN s.error + ' ' + toString(s.lastSuccess)"))
			.containsExactly("The server answers 500. 2026-11-20T08:00:00Z");
		this.store.saveRun("source:one", run(LATE, null));
		assertThat(graph.value("MATCH (s:Source {id: 'source:one'}) RETURN s.error")).isNull();
	}

	@Test
	void shouldRememberPagesAsLongAsTheyAreListed() {
		PageState full = new PageState("full", "W/\"1\"", "Fri, 20 Nov 2026 07:00:00 GMT", EARLY, LATE);
		this.store.savePages("source:one", List.of(full, page("bare", EARLY), page("gone", EARLY)),
				Set.of("full", "bare", "gone"));
		this.store.savePages("source:one", List.of(page("bare", LATE)), Set.of("full", "bare"));
		assertThat(this.store.pages("source:one")).containsExactlyInAnyOrder(full, page("bare", LATE));
		assertThat(this.store.pages("source:two")).isEmpty();
		assertThat(graph.values("MATCH (p:Page {url: 'gone'}) RETURN p")).isEmpty();
	}

	@Test
	void shouldGiveTheLeaseToOneAtATime() {
		Lease one = new Lease(graph.driver(), "test", LENGTH);
		Lease other = new Lease(graph.driver(), "test", LENGTH);
		assertThat(one.take()).isTrue();
		assertThat(other.take()).isFalse();
		assertThat(one.take()).isTrue();
		assertThat(new Lease(graph.driver(), "something else", LENGTH).take()).isTrue();
		other.giveBack();
		assertThat(other.take()).as("only the holder can give it back").isFalse();
		one.giveBack();
		assertThat(other.take()).isTrue();
		assertThat(one.take()).isFalse();
	}

	@Test
	void shouldPassTheLeaseOnOnceItHasEnded() {
		Lease one = new Lease(graph.driver(), "test", LENGTH);
		assertThat(one.take()).isTrue();
		graph.query("MATCH (l:Lease) SET l.until = datetime.realtime() - duration({milliseconds: 1})");
		assertThat(new Lease(graph.driver(), "test", LENGTH).take()).isTrue();
		assertThat(one.take()).isFalse();
	}

	@Test
	void shouldGiveTheLeaseToOneOfManyThatAskAtOnce() throws Exception {
		int holders = 0;
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Boolean>> all = new ArrayList<>();
			for (int i = 0; i < 20; i++) {
				all.add(threads.submit(new Lease(graph.driver(), "test", LENGTH)::take));
			}
			for (Future<Boolean> each : all) {
				holders += each.get() ? 1 : 0;
			}
		}
		assertThat(holders).isEqualTo(1);
	}

	@Test
	void shouldSayThatTheDatabaseIsAway() {
		Config impatient = Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build();
		try (Driver unreachable = GraphDatabase.driver("bolt://localhost:1", impatient)) {
			assertThatExceptionOfType(WriteException.class)
				.isThrownBy(() -> new Lease(unreachable, "test", LENGTH).take())
				.withMessageStartingWith("The state of the sources can't be read or written: ");
		}
	}

	private static SourceEntry entry(String name) {
		return new SourceEntry("source:" + name, name, "feed", "https://%s.example".formatted(name), "every 1d");
	}

	private static SourceRun run(Instant at, @Nullable String error) {
		return new SourceRun(at, Duration.ofSeconds(1), 1, 2, 3, 4, 5, List.of("a: It is empty."), true, error);
	}

	private static PageState page(String url, Instant fetchedAt) {
		return new PageState(url, null, null, null, fetchedAt);
	}

}
