package dev.postinggraph;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.graph.source.FullListing;
import dev.postinggraph.graph.source.SourceEntry;
import dev.postinggraph.graph.source.SourceRun;
import dev.postinggraph.graph.source.SourceStore;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.LoadedPostings;
import dev.postinggraph.ingest.IngestReport;
import dev.postinggraph.ingest.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The write path and the read path share no Java: what the schema names is what the write
 * path writes. The fixture is the sample postings, as they are loaded into an empty
 * store.
 */
class SchemaContractTests {

	/** What none of the samples states. */
	private static final String CLOSING = """
			# Baker
			**Company:** [Oatwhistle Bakery](https://hotfix.jobs/companies/oatwhistle-bakery)
			**Location:** Denver, CO
			**Skills:** Excel
			**Posted:** 2026-07-01
			**Closes:** 2026-08-31
			## Job Description
			Bakes bread for three shops, from the first dough at two in the morning to the last loaf of the day.
			""";

	private static final GraphVocabulary schema = GraphVocabulary.read(Path.of("graphql"));

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@BeforeEach
	void loadSamples() {
		Ingest ingest = new Ingest(Parser.withEverything(), new GraphWriter(graph.driver()), new LoadedPostings());
		FileDocuments samples = new FileDocuments(List.of("src/main/resources/samples"), System.in);
		Document closing = new Document("closing.md", CLOSING.getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
		IngestReport report = ingest.run(Stream.concat(samples.stream(), Stream.of(new Supplied(closing))),
				(outcome) -> {
				});
		assertThat(report.loaded()).isPositive();
		assertThat(report.reasons()).isEmpty();
		closeAndChange(ingest);
		fetchSources();
	}

	/** One that pays more than before, and is not listed any more. */
	private static void closeAndChange(Ingest ingest) {
		Document changed = new Document("changed.md",
				CLOSING.replace("**Closes", "**Salary:** $40,000 - $50,000 a year\n**Closes")
					.getBytes(StandardCharsets.UTF_8),
				Instant.EPOCH.plusSeconds(1));
		Document again = new Document("again.md",
				CLOSING.replace("**Closes", "**Salary:** $45,000 - $55,000 a year\n**Closes")
					.getBytes(StandardCharsets.UTF_8),
				Instant.EPOCH.plusSeconds(2));
		ingest.run(Stream.of(new Supplied(changed), new Supplied(again)), (_) -> {
		});
		SourceStore sources = new SourceStore(graph.driver());
		sources.configure(List.of(new SourceEntry("source:acme", "acme", "folder", "inbox", "every 1d")));
		Set<String> all = strings("MATCH (p:Posting)-[:LISTED_ON]->(:Board {id: 'board:hotfix-jobs'}) RETURN p.id");
		sources.saveListed("source:acme", Map.of("page", all));
		sources.closeUnlisted("source:acme", "board:hotfix-jobs", new FullListing(Set.of(), Set.of(), Instant.EPOCH));
	}

	private static void fetchSources() {
		SourceStore sources = new SourceStore(graph.driver());
		sources.configure(List.of(new SourceEntry("source:acme", "acme", "folder", "inbox", "every 1d")));
		SourceRun well = new SourceRun(Instant.EPOCH, Duration.ZERO, 0, 0, 0, 0, 0, List.of(), true, null);
		SourceRun failed = new SourceRun(Instant.EPOCH, Duration.ZERO, 0, 0, 0, 0, 0, List.of(), false, "It is away.");
		sources.saveRun("source:acme", well);
		sources.saveRun("source:acme", failed);
	}

	@Test
	void shouldFindEveryLabelInTheGraph() {
		assertThat(schema.labels()).isSubsetOf(graphLabels()).contains("Posting", "Board");
	}

	@Test
	void shouldFindEveryRelationshipTypeInTheGraph() {
		assertThat(schema.relationshipTypes()).isSubsetOf(strings("MATCH ()-[r]->() RETURN DISTINCT type(r)"))
			.contains("REQUIRES", "WITHIN");
	}

	@Test
	void shouldFindEveryPropertyInTheGraph() {
		Set<String> missing = new TreeSet<>(schema.properties());
		missing.removeAll(graphProperties());
		assertThat(missing).isEmpty();
		assertThat(schema.properties()).contains("Posting.salaryAnnualMin", "Posting.experienceYearsMax",
				"REQUIRES.mention", "LISTED_ON.firstSeen", "Skill.category");
	}

	@Test
	void shouldFindEverySortKeyInTheGraph() {
		Set<String> properties = graphProperties();
		assertThat(schema.sortKeys()).isNotEmpty().allSatisfy((ends, keys) -> {
			String[] names = ends.split(" ");
			assertThat(keys)
				.allMatch((key) -> Stream.of(names).anyMatch((name) -> properties.contains(name + "." + key)));
		});
	}

	private static Set<String> graphLabels() {
		return strings("MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label");
	}

	private static Set<String> graphProperties() {
		return Stream
			.of("MATCH (n) UNWIND labels(n) AS label UNWIND keys(n) AS key RETURN DISTINCT label + '.' + key",
					"MATCH ()-[r]->() UNWIND keys(r) AS key RETURN DISTINCT type(r) + '.' + key")
			.flatMap((statement) -> strings(statement).stream())
			.collect(Collectors.toSet());
	}

	private static Set<String> strings(String statement) {
		return graph.values(statement).stream().map(String.class::cast).collect(Collectors.toSet());
	}

}
