package dev.postinggraph.ingest;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.document.FileDocuments;
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
		this.ingest = new Ingest(parser, new GraphWriter(graph.driver())::write);
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
	void shouldDropWhatAChangedDocumentNoLongerNames() {
		load(FIXTURES + "glasswing-data-engineer.md");
		assertThat(load(FIXTURES + "glasswing-data-engineer-changed.md")).isEqualTo(report(0, 1, 0));
		assertThat(skills()).contains("Python", "PostgreSQL", "Apache Airflow")
			.doesNotContain("Apache Kafka", "Kubernetes");
		assertThat(graph.value("MATCH (p:Posting) RETURN p.salaryMin IS NULL")).isEqualTo(true);
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

	/** How many postings are loaded, updated, unchanged and rejected. */
	private List<Integer> load(String... paths) {
		FileDocuments documents = new FileDocuments(List.of(paths), InputStream.nullInputStream());
		IngestReport report = this.ingest.run(documents.stream(), (outcome) -> {
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
