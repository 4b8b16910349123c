package dev.postinggraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.document.Document;
import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.graph.GraphWriter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The whole write path: real formats, the real lexicon, a real graph.
 */
class IngestedDocumentsTests {

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	private static final Parser parser = Parser.withEverything();

	private static final String FIXTURES = "src/test/resources/ingest/";

	private Ingest ingest;

	@BeforeEach
	void createIngest() {
		this.ingest = new Ingest(parser, new GraphWriter(graph.driver()), new LoadedPostings());
	}

	@Test
	void shouldMakeOnePostingOfAJobOnTwoBoards() {
		assertThat(load(FIXTURES + "glasswing-data-engineer.md")).isEqualTo(report(1, 0, 0));
		assertThat(load(FIXTURES + "glasswing-data-engineer.txt")).isEqualTo(report(0, 1, 0));
		assertThat(graph.values("MATCH (:Posting)-[:LISTED_ON]->(b) RETURN b.name ORDER BY b.name"))
			.containsExactly("Perik.ai", "hotfix.jobs");
		assertThat(graph.query("MATCH (p:Posting) RETURN p.title, p.salaryAnnualMin, p.workplace, p.datePosted.day"))
			.singleElement()
			.asString()
			.contains("Senior Data Engineer", "130000.0", "HYBRID", "p.datePosted.day=3");
		assertThat(skills()).contains("Python", "PostgreSQL", "Apache Kafka", "Kubernetes", "Docker");
	}

	@Test
	void shouldChangeNothingWhenTheSameIsLoadedAgain() {
		String[] documents = { FIXTURES + "glasswing-data-engineer.md", FIXTURES + "glasswing-data-engineer.txt" };
		load(documents);
		List<String> before = graph.dump();
		assertThat(load(documents)).isEqualTo(report(0, 0, 2));
		assertThat(graph.dump()).isEqualTo(before);
	}

	@Test
	void shouldDropWhatAChangedDocumentNoLongerNames() throws IOException {
		load("glasswing-data-engineer.md", "2026-05-11T08:00:00Z");
		assertThat(load("glasswing-data-engineer-changed.md", "2026-05-12T08:00:00Z")).isEqualTo(report(0, 1, 0));
		assertThat(skills()).contains("Python", "PostgreSQL", "Apache Airflow")
			.doesNotContain("Apache Kafka", "Kubernetes");
		assertThat(graph.value("MATCH (p:Posting) RETURN p.salaryMin IS NULL")).isEqualTo(true);
	}

	@Test
	void shouldKeepWhatIsNewerThanADocument() throws IOException {
		load("glasswing-data-engineer-changed.md", "2026-05-12T08:00:00Z");
		List<Object> skills = skills();
		assertThat(load("glasswing-data-engineer.md", "2026-05-11T08:00:00Z")).isEqualTo(report(0, 0, 1));
		assertThat(skills()).isEqualTo(skills);
		assertThat(graph.value("MATCH (p:Posting) RETURN p.firstSeen.day")).isEqualTo(11L);
		assertThat(load("glasswing-data-engineer-changed.md", "2026-05-12T08:00:00Z")).isEqualTo(report(0, 0, 1));
	}

	@Test
	void shouldLoadTheSeedsTwiceAsTwoPostingsOfOneCompany() {
		String seeds = "../shared/seeds";
		Assumptions.assumeTrue(Files.isDirectory(Path.of(seeds)), seeds + " is not there");
		assertThat(load(seeds)).isEqualTo(report(2, 0, 0));
		List<String> before = graph.dump();
		assertThat(load(seeds)).isEqualTo(report(0, 0, 2));
		assertThat(graph.dump()).isEqualTo(before);
		assertThat(graph.query("MATCH (p:Posting)-[:AT]->(c) RETURN c.name AS company, count(p) AS postings"))
			.containsExactly(Map.of("company", "Pinterest", "postings", 2L));
		assertThat(graph.value("""
				MATCH (:Role {name: 'Software Engineer'})<-[:FOR]-()-[:REQUIRES]->(s:Skill {name: 'Java'})
					<-[:REQUIRES]-()-[:FOR]->(:Role {name: 'Online Systems Engineer'})
				RETURN count(s)""")).isEqualTo(1L);
	}

	private List<Integer> load(String fixture, String seenAt) throws IOException {
		byte[] content = Files.readAllBytes(Path.of(FIXTURES + fixture));
		return load(Stream.of(new Supplied(new Document(fixture, content, Instant.parse(seenAt)))));
	}

	private List<Integer> load(String... paths) {
		return load(new FileDocuments(List.of(paths), InputStream.nullInputStream()).stream());
	}

	/** How many postings are loaded, updated, unchanged and rejected. */
	private List<Integer> load(Stream<Supply> documents) {
		IngestReport report = this.ingest.run(documents, (outcome) -> {
		});
		return List.of(report.loaded(), report.updated(), report.unchanged(), report.rejected());
	}

	private static List<Integer> report(int loaded, int updated, int unchanged) {
		return List.of(loaded, updated, unchanged, 0);
	}

	private static List<Object> skills() {
		return graph.values("MATCH (:Posting)-[:REQUIRES]->(s) RETURN s.name");
	}

}
