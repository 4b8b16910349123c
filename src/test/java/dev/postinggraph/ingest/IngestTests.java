package dev.postinggraph.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Written;
import dev.postinggraph.ingest.IngestReport.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class IngestTests {

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	private final List<DocumentOutcome> outcomes = new ArrayList<>();

	private Ingest ingest;

	@BeforeEach
	void createIngest() {
		this.ingest = new Ingest(LineParser.create(), new GraphWriter(graph.driver()), new LoadedPostings());
	}

	@Test
	void shouldReportWhatWasLoadedUnchangedAndRejected() {
		run(submission("a", "Pastry chef"));
		IngestReport report = run(submission("a", "Pastry chef"), submission("b", "Baker\nMiller"),
				submission("c", ""));
		assertThat(counts(report)).isEqualTo("2 loaded, 0 updated, 1 unchanged, 1 rejected");
		assertThat(report.reasons()).containsExactly(new Reason("The document is empty.", 1));
	}

	@Test
	void shouldTellTheOutcomeOfEachDocument() {
		run(submission("b", "Baker\nMiller"), submission("c", ""));
		assertThat(this.outcomes).containsExactly(
				new DocumentOutcome("b",
						List.of(new Written("posting:baker", Change.LOADED),
								new Written("posting:miller", Change.LOADED)),
						List.of(), null),
				new DocumentOutcome("c", List.of(), List.of("The document is empty."), this.outcomes.get(1).kept()));
	}

	@Test
	void shouldGoOnAfterADocumentThatCannotBeHadOrReadOrWritten() {
		IngestReport report = this.ingest.run(Stream.of(new NotSupplied("missing", "There is no such file."),
				supplied("fault", "fault"), supplied("long", "x".repeat(20_000)), supplied("good", "Baker")),
				this.outcomes::add);
		assertThat(report.loaded()).isEqualTo(1);
		assertThat(report.rejected()).isEqualTo(3);
		assertThat(this.outcomes.subList(0, 3)).extracting(DocumentOutcome::document)
			.containsExactly("missing", "fault", "long");
		assertThat(this.outcomes.get(1).rejections().getFirst()).contains("A fault in this program", "report it");
	}

	@Test
	void shouldKeepADocumentOfWhichSomethingWasRejected() {
		this.ingest.run(Stream.of(new NotSupplied("missing", "There is no such file."), supplied("good", "Baker"),
				supplied("long", "Miller\n" + "x".repeat(20_000))), this.outcomes::add);
		assertThat(this.outcomes).extracting(DocumentOutcome::kept)
			.extracting((kept) -> (kept != null) ? kept.name() : "none")
			.containsExactly("none", "none", "long");
	}

	@Test
	void shouldKeepTheOtherPostingsOfADocument() {
		run(submission("a", "Baker\n" + "x".repeat(20_000) + "\nMiller"));
		assertThat(this.outcomes).singleElement().satisfies((outcome) -> {
			assertThat(outcome.postings()).extracting(Written::id).containsExactly("posting:baker", "posting:miller");
			assertThat(outcome.rejections()).hasSize(1);
		});
	}

	@Test
	void shouldIngestMoreThanABatch() {
		Stream<Supply> documents = IntStream.range(0, 600).mapToObj((i) -> supplied("doc " + i, "Baker " + i));
		IngestReport report = this.ingest.run(documents, this.outcomes::add);
		assertThat(counts(report)).isEqualTo("600 loaded, 0 updated, 0 unchanged, 0 rejected");
		assertThat(report.stages().writing()).isPositive().isLessThan(report.stages().total());
		assertThat(this.outcomes).extracting(DocumentOutcome::document)
			.containsExactlyElementsOf(IntStream.range(0, 600).mapToObj((i) -> "doc " + i).toList());
		assertThat(graph.value("MATCH (p:Posting) RETURN count(p)")).isEqualTo(600L);
	}

	@Test
	void shouldNotParseWhatTheGraphKnows() {
		AtomicInteger parsed = new AtomicInteger();
		Parser counting = new Parser((documents) -> {
			parsed.addAndGet(documents.size());
			return LineParser.read(documents);
		}, LineParser.create().resolver());
		Ingest ingest = new Ingest(counting, new GraphWriter(graph.driver()), new LoadedPostings());
		List<Submission> documents = List.of(submission("a", "Baker"), submission("b", "Miller\nBrewer"),
				submission("c", ""));
		ingest.run(documents, this.outcomes::add);
		assertThat(parsed).hasValue(3);
		assertThat(counts(ingest.run(documents, this.outcomes::add)))
			.isEqualTo("0 loaded, 0 updated, 3 unchanged, 1 rejected");
		assertThat(parsed).as("the one that states a single posting is known").hasValue(5);
		assertThat(this.outcomes.get(3)).isEqualTo(
				new DocumentOutcome("a", List.of(new Written("posting:baker", Change.UNCHANGED)), List.of(), null));
		ingest.anew().run(documents, this.outcomes::add);
		assertThat(parsed).hasValue(8);
	}

	@Test
	void shouldLetTheLastOfSeveralVersionsWin() {
		GraphWriter writer = new GraphWriter(graph.driver());
		Ingest ingest = new Ingest(
				new Parser(LineParser::read, (posting) -> LineParser.resolve(posting, "posting:one")), writer,
				new LoadedPostings());
		ingest.run(List.of(submission("a", "Baker")), this.outcomes::add);
		ingest.run(List.of(submission("a", "Miller"), submission("a", "Baker")), this.outcomes::add);
		assertThat(graph.value("MATCH (p:Posting) RETURN p.title")).isEqualTo("Baker");
		ingest.run(List.of(submission("a", "Baker"), submission("a", "Brewer")), this.outcomes::add);
		assertThat(graph.value("MATCH (p:Posting) RETURN p.title")).isEqualTo("Brewer");
	}

	@Test
	void shouldTakeNothingAsNothing() {
		assertThat(counts(run())).isEqualTo("0 loaded, 0 updated, 0 unchanged, 0 rejected");
	}

	@Test
	void shouldParseWithoutWriting() {
		assertThat(this.ingest.parse(submission("a", "Baker"))).isInstanceOf(Parsed.Resolved.class);
		assertThat(this.ingest.parse(submission("a", ""))).isEqualTo(new Parsed.Rejected("The document is empty."));
		assertThat(graph.dump()).isEmpty();
	}

	private static String counts(IngestReport report) {
		return "%d loaded, %d updated, %d unchanged, %d rejected".formatted(report.loaded(), report.updated(),
				report.unchanged(), report.rejected());
	}

	private IngestReport run(Submission... documents) {
		return this.ingest.run(List.of(documents), this.outcomes::add);
	}

	private static Submission submission(String name, String content) {
		return new Submission(name, content, null, null);
	}

	private static Supply supplied(String name, String content) {
		return new Supplied(document(name, content));
	}

	private static Document document(String name, String content) {
		return new Document(name, content.getBytes(StandardCharsets.UTF_8), Instant.parse("2026-05-11T08:00:00Z"));
	}

}
