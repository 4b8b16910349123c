package dev.postinggraph.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.entity.RequirementLevel;
import dev.postinggraph.graph.LifeCycle.Pruned;
import dev.postinggraph.graph.LifeCycle.Selection;
import dev.postinggraph.graph.source.FullListing;
import dev.postinggraph.graph.source.SourceEntry;
import dev.postinggraph.graph.source.SourceStore;
import dev.postinggraph.posting.SalaryUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How postings are closed, opened again, changed and removed.
 */
class LifeCycleTests {

	private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

	private static final String SOURCE = "source:breadjobs";

	private static final String BOARD = "board:breadjobs-example";

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	private GraphWriter writer;

	private LifeCycle life;

	private SourceStore sources;

	@BeforeEach
	void create() {
		this.writer = new GraphWriter(graph.driver(), () -> NOW);
		this.life = new LifeCycle(graph.driver());
		this.sources = new SourceStore(graph.driver());
		this.sources.configure(List.of(new SourceEntry(SOURCE, "breadjobs", "greenhouse", "x", "every 1d")));
	}

	@Test
	void shouldCloseWhatWasOpenUntilADayThatHasPassed() {
		write(baker().validThrough("2026-05-20"), miller().validThrough("2026-06-01"));
		assertThat(closedAt("baker")).isEqualTo("2026-05-21T00:00:00Z");
		assertThat(closedAt("miller")).isNull();
		assertThat(this.life.closeExpired(LocalDate.parse("2026-06-01"))).isZero();
		assertThat(this.life.closeExpired(LocalDate.parse("2026-06-02"))).isOne();
		assertThat(closedAt("miller")).isEqualTo("2026-06-02T00:00:00Z");
		write(miller().validThrough("2026-07-01").seenAt("2026-06-03T08:00:00Z"));
		assertThat(closedAt("miller")).isNull();
	}

	@Test
	void shouldCloseAnyNumberOfPostings() {
		graph
			.query("""
					UNWIND range(1, 1300) AS i
					CREATE (:Posting {id: 'posting:' + i, validThrough: date('2026-01-01') + duration({days: i / 600})})""");
		assertThat(this.life.closeExpired(LocalDate.parse("2026-01-03"))).isEqualTo(1199);
		assertThat(this.life.closeExpired(LocalDate.parse("2026-01-04"))).isEqualTo(101);
		assertThat(this.life.closeExpired(LocalDate.parse("2026-01-04"))).isZero();
	}

	@Test
	void shouldCloseWhatAFullListingNoLongerHolds() {
		write(baker().url("https://breadjobs.example/1"), miller().url("https://breadjobs.example/2"));
		listed("2026-05-11T08:00:00Z", ids("baker", "miller"));
		assertThat(listed("2026-05-12T08:00:00Z", ids("miller"))).isOne();
		assertThat(closedAt("baker")).isEqualTo("2026-05-12T08:00:00Z");
		assertThat(closedAt("miller")).isNull();
		assertThat(listed("2026-05-13T08:00:00Z", ids("miller"))).isZero();
		write(baker().url("https://breadjobs.example/1").seenAt("2026-05-11T09:00:00Z"));
		assertThat(closedAt("baker")).as("an older document").isEqualTo("2026-05-12T08:00:00Z");
		write(baker().url("https://breadjobs.example/1").seenAt("2026-05-14T08:00:00Z"));
		assertThat(closedAt("baker")).as("seen again").isNull();
	}

	@Test
	void shouldReadADocumentAgainThatWasClosed() {
		write(baker().inDocument("a"));
		listed("2026-05-11T08:00:00Z", ids("baker"));
		assertThat(this.writer.known(List.of("a"))).containsExactly("a");
		listed("2026-05-12T08:00:00Z", Set.of());
		assertThat(this.writer.known(List.of("a"))).isEmpty();
	}

	@Test
	void shouldLeaveOpenWhatAnotherBoardLists() {
		write(baker(), baker().on("ovenwork.example"));
		listed("2026-05-11T08:00:00Z", ids("baker"));
		listed("2026-05-12T08:00:00Z", Set.of());
		assertThat(closedAt("baker")).isNull();
		assertThat(graph.values("MATCH (:Posting)-[l:LISTED_ON]->(b) WHERE l.closedAt IS NOT NULL RETURN b.id"))
			.containsExactly(BOARD);
	}

	@Test
	void shouldOpenARepostAtAnotherAddress() {
		write(baker().url("https://breadjobs.example/1"));
		listed("2026-05-11T08:00:00Z", ids("baker"));
		listed("2026-05-12T08:00:00Z", Set.of());
		write(baker().url("https://breadjobs.example/9").experience(2).seenAt("2026-05-20T08:00:00Z"));
		assertThat(closedAt("baker")).isNull();
		assertThat(graph.values("MATCH (:Posting)-[l:LISTED_ON]->() RETURN l.url ORDER BY l.url"))
			.containsExactly("https://breadjobs.example/1", "https://breadjobs.example/9");
		assertThat(graph.value("MATCH (p:Posting) RETURN p.experienceYearsMin")).isEqualTo(2L);
	}

	@Test
	void shouldKeepWhatAPostingWas() {
		write(baker().salary("20", "31", "EUR", SalaryUnit.HOUR).requires("Sourdough", RequirementLevel.REQUIRED));
		write(baker().salary("22", "33", "EUR", SalaryUnit.HOUR)
			.requires("Sourdough", RequirementLevel.REQUIRED)
			.seenAt("2026-05-20T08:00:00Z"));
		SightingBuilder last = baker().salary("22", "33", "EUR", SalaryUnit.HOUR)
			.requires("Lamination", RequirementLevel.REQUIRED)
			.seenAt("2026-05-21T08:00:00Z");
		write(last);
		write(baker().salary("22", "33", "EUR", SalaryUnit.HOUR)
			.requires("Lamination", RequirementLevel.REQUIRED)
			.experience(7)
			.seenAt("2026-05-22T08:00:00Z"));
		assertThat(graph.query("""
				MATCH (:Posting)-[:WAS]->(v) RETURN toString(v.until) AS until, v.changes AS changes,
				  v.salaryMin AS salary, v.skills AS skills ORDER BY until DESC""")).containsExactly(
				Map.of("until", "2026-05-21T08:00:00Z", "changes", List.of("SKILLS"), "salary", 22.0, "skills",
						List.of("Sourdough")),
				Map.of("until", "2026-05-20T08:00:00Z", "changes", List.of("SALARY"), "salary", 20.0, "skills",
						List.of("Sourdough")));
		List<String> before = graph.dump();
		write(last);
		assertThat(graph.dump()).as("an older document again").isEqualTo(before);
	}

	@Test
	void shouldRemoveWhatIsSelectedAndNothingElse() {
		write(baker().validThrough("2026-05-20").requires("Sourdough", RequirementLevel.REQUIRED),
				miller().on("ovenwork.example"), miller());
		Selection closed = new Selection(LocalDate.parse("2026-06-01"), null, null);
		assertThat(this.life.count(closed)).isEqualTo(new Pruned(1, 1, 0));
		assertThat(this.life.countOrphans()).isZero();
		this.life.prune(closed);
		assertThat(graph.values("MATCH (p:Posting) RETURN p.title")).containsExactly("Senior Miller");
		Selection board = new Selection(null, null, BOARD);
		assertThat(this.life.count(board)).isEqualTo(new Pruned(0, 1, 0));
		this.life.prune(board);
		assertThat(graph.values("MATCH (:Posting)-[:LISTED_ON]->(b) RETURN b.id"))
			.containsExactly("board:ovenwork-example");
		assertThat(this.life.count(new Selection(null, LocalDate.parse("2026-05-11"), null)).isNothing()).isTrue();
		assertThat(this.life.count(new Selection(null, LocalDate.parse("2026-05-12"), null)).postings()).isOne();
	}

	@Test
	void shouldRemoveWhatNothingNamesUnlessSomebodyHasCuratedIt() {
		write(baker().requires("Sourdough", RequirementLevel.REQUIRED, "Levain")
			.requires("Lamination", RequirementLevel.REQUIRED));
		graph.query("MATCH (s:Skill {id: 'skill:lamination'}) SET s.version = 1");
		this.life.prune(new Selection(null, LocalDate.parse("2027-01-01"), null));
		assertThat(this.life.countOrphans()).isPositive();
		this.life.pruneOrphans();
		assertThat(graph.values("MATCH (n:Company|Role|Skill|Location|Board) RETURN n.id"))
			.containsExactly("skill:lamination");
		assertThat(graph.values("MATCH (n:Name) RETURN n.key")).containsExactly("lamination");
	}

	private int listed(String at, Set<String> postings) {
		this.sources.saveListed(SOURCE, Map.of("page", postings));
		return this.sources.closeUnlisted(SOURCE, BOARD, new FullListing(postings, Set.of(), Instant.parse(at)));
	}

	private static Set<String> ids(String... jobs) {
		return Set.copyOf(Arrays.stream(jobs).map((job) -> "posting:%s-crumb-and-co".formatted(job)).toList());
	}

	private @Nullable Object closedAt(String job) {
		return graph.value("MATCH (p:Posting {id: $id}) RETURN toString(p.closedAt)", "id", ids(job).iterator().next());
	}

	private static SightingBuilder baker() {
		return SightingBuilder.of("Baker");
	}

	private static SightingBuilder miller() {
		return SightingBuilder.of("Miller");
	}

	private void write(SightingBuilder... sightings) {
		this.writer.write(Arrays.stream(sightings).map(SightingBuilder::build).toList());
	}

}
