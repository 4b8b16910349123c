package dev.postinggraph.ingest.source;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.document.web.WebServer;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.LineParser;
import dev.postinggraph.ingest.LoadedPostings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

/**
 * Two instances on one graph: what runs, when, and where.
 */
class SourceSchedulerTests {

	private static final Duration PERIOD = Duration.ofHours(6);

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	private final WebServer server = WebServer.start().on("/a", "Baker").on("/b", "Miller");

	private final TestSources one = instance();

	private final TestSources other = instance();

	@AfterEach
	void close() throws IOException {
		this.one.close();
		this.other.close();
		this.server.close();
	}

	@Test
	void shouldRunSourcesWhenTheirTimeHasCome() {
		tick(this.one);
		awaitOutcomes(this.one, 2);
		this.one.advance(PERIOD.minusSeconds(1));
		tick(this.one);
		this.one.advance(Duration.ofSeconds(1));
		tick(this.one);
		awaitOutcomes(this.one, 4);
		assertThat(this.one.outcomes()).extracting((outcome) -> Duration.between(TestSources.START, outcome.at()))
			.containsExactly(Duration.ZERO, Duration.ZERO, PERIOD, PERIOD);
	}

	@Test
	void shouldHaveOneOfSeveralInstancesRunThem() {
		tick(this.one);
		tick(this.other);
		awaitOutcomes(this.one, 2);
		this.one.close();
		tick(this.other);
		assertThat(this.other.outcomes()).as("it knows of the runs of the first").isEmpty();
		this.other.advance(PERIOD);
		tick(this.other);
		awaitOutcomes(this.other, 2);
		assertThat(this.server.paths()).hasSize(4);
	}

	@Test
	void shouldStopWhatRunsOnceItHasLostTheLease() {
		CountDownLatch asked = new CountDownLatch(1);
		CountDownLatch stalls = new CountDownLatch(1);
		this.server.on("/a", (request, out) -> {
			asked.countDown();
			stalls.await();
		});
		tick(this.one);
		await().untilAsserted(() -> assertThat(asked.getCount()).isZero());
		awaitOutcomes(this.one, 1);
		graph.query("MATCH (l:Lease) SET l.until = datetime.realtime()");
		this.server.on("/a", "Baker");
		tick(this.other);
		awaitOutcomes(this.other, 1);
		tick(this.one);
		stalls.countDown();
		this.one.close();
		assertThat(this.one.outcomes()).extracting((outcome) -> outcome.source().name()).containsExactly("b");
		assertThat(this.other.outcomes()).extracting((outcome) -> outcome.source().name()).containsExactly("a");
	}

	@Test
	void shouldRunAllOnceOnRequest() throws InterruptedException {
		assertThat(this.one.scheduler().runOnce()).extracting((outcome) -> outcome.source().name())
			.containsExactly("a", "b");
		assertThat(this.one.scheduler().runOnce()).hasSize(2);
		assertThatExceptionOfType(SourcesBusyException.class).isThrownBy(this.other.scheduler()::runOnce)
			.withMessage("Another instance fetches the sources of this graph; stop it, or leave them to it.");
	}

	@Test
	void shouldSayInTheGraphWhichSourcesThereAre() {
		graph.clean();
		this.one.scheduler().start();
		assertThat(graph.values("MATCH (s:Source) RETURN s.name ORDER BY s.name")).containsExactly("a", "b");
	}

	private static void tick(TestSources instance) {
		instance.scheduler().tick();
	}

	private static void awaitOutcomes(TestSources instance, int number) {
		await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(instance.outcomes()).hasSize(number));
	}

	private TestSources instance() {
		// Two hosts, or one would wait for the other.
		List<Source> sources = List.of(source("a", "127.0.0.1"), source("b", "localhost"));
		return new TestSources(new Sources(sources, Map.of()), graph.driver(),
				new Ingest(LineParser.create(), new GraphWriter(graph.driver()), new LoadedPostings()));
	}

	private Source source(String name, String host) {
		return new Source(name, new Origin.Feed(this.server.url(host, "/" + name)), new Schedule.Every(PERIOD, "6h"));
	}

}
