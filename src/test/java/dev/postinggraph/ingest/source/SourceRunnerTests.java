package dev.postinggraph.ingest.source;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.document.web.WebServer;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.graph.source.SourceStore;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.LineParser;
import dev.postinggraph.ingest.LoadedPostings;
import dev.postinggraph.ingest.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import static org.assertj.core.api.Assertions.assertThat;

class SourceRunnerTests {

	private static final Schedule DAILY = new Schedule.Every(Duration.ofDays(1), "1d");

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@TempDir
	Path folder;

	private final WebServer server = WebServer.start();

	private GraphWriter writer = new GraphWriter(graph.driver());

	@AfterEach
	void close() throws IOException {
		this.server.close();
	}

	@Test
	void shouldIngestWhatASourceSuppliesAndKeepWhatCameOfIt() {
		this.server.on("/v1/boards/acme/jobs?content=true&pay_transparency=true", "Baker\nMiller");
		SourceOutcome outcome = run(board("acme"));
		assertThat(outcome.error()).isNull();
		assertThat(outcome.complete()).isTrue();
		assertThat(outcome.documents()).isOne();
		assertThat(outcome.postings()).containsExactlyInAnyOrder("posting:baker", "posting:miller");
		assertThat(graph.values("MATCH (p:Posting) RETURN p.title ORDER BY p.title")).containsExactly("Baker",
				"Miller");
		assertThat(graph.query("""
				MATCH (s:Source) RETURN s.id AS id, s.kind AS kind, s.loaded AS loaded, s.rejected AS rejected,
				  s.complete AS complete, toString(s.lastRun) AS lastRun, s.lastSuccess = s.lastRun AS well
				""")).containsExactly(Map.of("id", "source:greenhouse-acme", "kind", "greenhouse", "loaded", 2L,
				"rejected", 0L, "complete", true, "lastRun", "2026-11-20T08:00:00Z", "well", true));
	}

	@Test
	void shouldCloseWhatABoardListsNoMore() {
		String job = """
				{"id": %d, "title": "%s", "absolute_url": "https://boards.greenhouse.io/acme/jobs/%1$d", \
				"company_name": "Acme", "location": {"name": "Linz, Austria"}, "content": "You get up early."}""";
		String path = "/v1/boards/acme/jobs?content=true&pay_transparency=true";
		Source board = board("acme");
		try (TestSources sources = new TestSources(sources(board), graph.driver(),
				new Ingest(Parser.withEverything(), this.writer, new LoadedPostings()))) {
			this.server.on(path,
					"{\"jobs\": [%s, %s]}".formatted(job.formatted(1, "Baker"), job.formatted(2, "Miller")));
			sources.runner().run(board);
			assertThat(graph.values("MATCH (p:Posting) WHERE p.closedAt IS NULL RETURN p.title ORDER BY p.title"))
				.containsExactly("Baker", "Miller");
			this.server.on(path, "{\"jobs\": [%s]}".formatted(job.formatted(2, "Miller")));
			sources.advance(Duration.ofDays(30));
			assertThat(sources.runner().run(board).complete()).isTrue();
			assertThat(graph.values("MATCH (p:Posting) WHERE p.closedAt IS NULL RETURN p.title"))
				.containsExactly("Miller");
			this.server.on(path, WebServer.answer(403, ""));
			sources.runner().run(board);
			assertThat(graph.values("MATCH (p:Posting) WHERE p.closedAt IS NULL RETURN p.title"))
				.containsExactly("Miller");
		}
	}

	@Test
	void shouldSayWhatHasNotChanged() {
		this.server.on("/feed",
				(request, out) -> WebServer
					.answer("\"1\"".equals(request.headers().get("if-none-match")) ? 304 : 200, "Baker", "ETag: \"1\"")
					.answer(request, out));
		Source feed = source(new Origin.Feed(this.server.url("/feed")));
		assertThat(run(feed).report().loaded()).isOne();
		SourceOutcome second = run(feed);
		assertThat(second.documents()).isZero();
		assertThat(second.postings()).isEmpty();
		assertThat(second.unchanged()).containsExactly(this.server.url("/feed").toString());
		assertThat(second.complete()).isTrue();
		assertThat(second.error()).isNull();
	}

	@Test
	void shouldSayWhyASourceCannotBeFetched() {
		this.server.on("/feed", WebServer.answer(403, ""));
		SourceOutcome outcome = run(source(new Origin.Feed(this.server.url("/feed"))));
		assertThat(outcome.error()).isEqualTo("The server answers 403.");
		assertThat(outcome.complete()).isFalse();
		assertThat(graph.value("MATCH (s:Source) RETURN s.error")).isEqualTo("The server answers 403.");
		assertThat(graph.value("MATCH (s:Source) RETURN s.lastSuccess")).isNull();
	}

	@Test
	void shouldIngestThePagesOfASitemapAndTellWhichAreRejected() {
		this.server.on("/sitemap.xml", """
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				  <url><loc>%s</loc></url><url><loc>%s</loc></url>
				</urlset>""".formatted(this.server.url("/jobs/1"), this.server.url("/jobs/2")))
			.on("/jobs/1", "Baker", "ETag: \"1\"")
			.on("/jobs/2", "");
		SourceOutcome outcome = run(
				source(new Origin.Sitemap(this.server.url("/sitemap.xml"), Pattern.compile("/jobs/"), 10)));
		assertThat(outcome.report().loaded()).isOne();
		assertThat(outcome.error()).isNull();
		assertThat(outcome.complete()).as("a posting may be in what was rejected").isFalse();
		assertThat(graph.value("MATCH (s:Source) RETURN s.rejections"))
			.isEqualTo(List.of(this.server.url("/jobs/2") + ": The document is empty."));
		assertThat(graph.values("MATCH (:Source)-[:FETCHED]->(p:Page) RETURN p.etag ORDER BY p.url"))
			.containsExactly("\"1\"", null);
	}

	@Test
	void shouldFetchAgainWhatDidNotReachTheGraph() {
		this.server.on("/feed", "Baker", "ETag: \"1\"");
		Source feed = source(new Origin.Feed(this.server.url("/feed")));
		try (Driver unreachable = GraphDatabase.driver("bolt://localhost:1",
				Config.builder().withMaxTransactionRetryTime(0, TimeUnit.SECONDS).build())) {
			this.writer = new GraphWriter(unreachable);
			assertThat(run(feed).error()).startsWith("The database can't be written to");
		}
		assertThat(new SourceStore(graph.driver()).pages(feed.id())).isEmpty();
		this.writer = new GraphWriter(graph.driver());
		assertThat(run(feed).report().loaded()).isOne();
	}

	@Test
	void shouldReadFolders() throws IOException {
		SourceOutcome empty = run(source(new Origin.Folder(this.folder)));
		assertThat(empty.report().rejected()).isZero();
		assertThat(empty.error()).isNull();
		Files.writeString(this.folder.resolve("a.txt"), "Baker");
		SourceOutcome there = run(source(new Origin.Folder(this.folder)));
		assertThat(there.report().loaded()).isOne();
		assertThat(there.complete()).isTrue();
		SourceOutcome missing = run(source(new Origin.Folder(this.folder.resolve("missing"))));
		assertThat(missing.error()).isEqualTo("There is no such file or folder, or it can't be read.");
	}

	@Test
	void shouldFindTheCompanyOfABoardThatComesFromAMirror() {
		this.server.on("/xml", """
				<workzag-jobs><position><id>7</id><office>Berlin</office><name>Baker</name>
				<jobDescriptions><jobDescription><name>Tasks</name><value>You bake bread for three shops.</value>
				</jobDescription></jobDescriptions></position></workzag-jobs>""", "Content-Type: application/xml");
		Source board = source(new Origin.Board(BoardKind.PERSONIO, "oatwhistle"));
		try (TestSources sources = new TestSources(sources(board), graph.driver(),
				new Ingest(Parser.withEverything(), new GraphWriter(graph.driver()), new LoadedPostings()))) {
			assertThat(sources.runner().run(board).report().rejected()).isZero();
		}
		assertThat(graph.value("MATCH (p:Posting)-[:AT]->(c:Company) RETURN c.name + ' ' + p.url"))
			.isEqualTo("oatwhistle https://oatwhistle.jobs.personio.de/job/7");
	}

	@Test
	void shouldCountRunsDocumentsAndTheLastSuccess() {
		this.server.on("/feed", "Baker");
		Source feed = source(new Origin.Feed(this.server.url("/feed")));
		try (TestSources sources = instance(feed)) {
			sources.runner().run(feed);
			sources.advance(Duration.ofHours(1));
			this.server.on("/feed", WebServer.answer(403, ""));
			sources.runner().run(feed);
			for (String outcome : List.of("success", "failure")) {
				assertThat(sources.meters()
					.get("posting-graph.source.runs")
					.tags("source", feed.name(), "outcome", outcome)
					.timer()
					.count()).isOne();
			}
			assertThat(sources.meters().get("posting-graph.source.documents").counter().count()).isEqualTo(2);
			assertThat(sources.meters().get("posting-graph.source.last-success").timeGauge().value(TimeUnit.SECONDS))
				.isEqualTo((double) TestSources.START.getEpochSecond());
		}
	}

	private SourceOutcome run(Source source) {
		try (TestSources sources = instance(source)) {
			SourceOutcome outcome = sources.runner().run(source);
			assertThat(sources.outcomes()).containsExactly(outcome);
			return outcome;
		}
	}

	private TestSources instance(Source source) {
		return new TestSources(sources(source), graph.driver(),
				new Ingest(LineParser.create(), this.writer, new LoadedPostings()));
	}

	/** Boards are where the server is. */
	private Sources sources(Source source) {
		URI mirror = this.server.url("");
		return new Sources(List.of(source),
				Map.of(BoardKind.GREENHOUSE, mirror.toString(), BoardKind.PERSONIO, mirror.toString()));
	}

	private static Source board(String token) {
		return new Source("greenhouse " + token, new Origin.Board(BoardKind.GREENHOUSE, token), DAILY);
	}

	private static Source source(Origin origin) {
		return new Source("some source", origin, DAILY);
	}

}
