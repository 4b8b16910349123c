package dev.postinggraph.graph;

import java.time.LocalDate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.entity.Company;
import dev.postinggraph.entity.RequirementLevel;
import dev.postinggraph.entity.Skill;
import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Refused;
import dev.postinggraph.graph.WriteOutcome.Written;
import dev.postinggraph.posting.Education;
import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.SalaryUnit;
import dev.postinggraph.posting.Workplace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

class GraphWriterTests {

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	private static final String BAKER = "posting:baker-crumb-and-co";

	private GraphWriter writer;

	@BeforeEach
	void createWriter() {
		this.writer = new GraphWriter(graph.driver());
	}

	@Test
	void shouldWriteAPostingWithAllItsNeighbours() {
		assertThat(write(baker().url("https://breadjobs.example/1")
			.requires("Sourdough", RequirementLevel.REQUIRED)
			.requires("Lamination", RequirementLevel.PREFERRED))).containsExactly(written(BAKER, Change.LOADED));
		assertThat(neighbours()).containsExactly("AT company:crumb-and-co", "FOR role:baker", "IN location:linz-4-at",
				"LISTED_ON board:breadjobs-example", "REQUIRES skill:lamination", "REQUIRES skill:sourdough");
		assertThat(graph.query("MATCH (:Posting)-[r:REQUIRES]->(s) RETURN s.name, r.level, r.mention ORDER BY s.name"))
			.containsExactly(Map.of("s.name", "Lamination", "r.level", "PREFERRED", "r.mention", "Lamination"),
					Map.of("s.name", "Sourdough", "r.level", "REQUIRED", "r.mention", "Sourdough"));
		assertThat(graph.values("MATCH (:Posting)-[l:LISTED_ON]->() RETURN l.url"))
			.containsExactly("https://breadjobs.example/1");
	}

	@Test
	void shouldWriteThePropertiesOfAPosting() {
		write(baker().datePosted("2026-05-11")
			.identifier("B-7")
			.workplace(Workplace.HYBRID)
			.education(Education.ASSOCIATE)
			.experience(3)
			.employmentTypes(EmploymentType.PART_TIME, EmploymentType.FULL_TIME)
			.salary("20.50", "31", "EUR", SalaryUnit.HOUR));
		assertThat(properties()).containsEntry("title", "Senior Baker")
			.containsEntry("datePosted", LocalDate.parse("2026-05-11"))
			.containsEntry("identifier", "B-7")
			.containsEntry("workplace", "HYBRID")
			.containsEntry("seniority", "SENIOR")
			.containsEntry("education", "ASSOCIATE")
			.containsEntry("experienceYearsMin", 3L)
			.containsEntry("employmentType", List.of("FULL_TIME", "PART_TIME"))
			.containsEntry("salaryMin", 20.5)
			.containsEntry("salaryMax", 31.0)
			.containsEntry("salaryCurrency", "EUR")
			.containsEntry("salaryUnit", "HOUR")
			.containsEntry("salaryAnnualMin", 42_640.0)
			.containsEntry("salaryAnnualMax", 64_480.0)
			.doesNotContainKeys("validThrough", "applyUrl", "experienceYearsMax");
		assertThat(graph.value("MATCH (p:Posting) RETURN toString(p.firstSeen)")).isEqualTo("2026-05-11T08:00:00Z");
	}

	@Test
	void shouldNotWriteASalaryWithoutItsCurrency() {
		write(baker().salary("20", "31", null, SalaryUnit.HOUR));
		assertThat(properties().keySet()).noneMatch((key) -> key.startsWith("salary"));
	}

	@Test
	void shouldWriteThePlacesThatALocationLiesWithin() {
		write(baker().in(SightingBuilder.LINZ, SightingBuilder.WELS));
		assertThat(graph
			.values("""
					MATCH path = (:Posting)-[:IN]->(:Location)-[:WITHIN*]->({kind: 'COUNTRY'})
					RETURN reduce(text = '', l IN nodes(path)[1..] | text + l.name + '/' + coalesce(l.code, '') + ' ') AS text
					ORDER BY text"""))
			.containsExactly("Linz/ Upper Austria/4 Austria/AT ", "Wels/ Upper Austria/4 Austria/AT ");
	}

	@Test
	void shouldFindEntitiesByEveryNameWhateverItsCase() {
		Company company = new Company("company:crumb-and-co", "Crumb & Co", List.of("CRUMB GmbH"), null);
		write(baker().company(company).requires("Sourdough", RequirementLevel.REQUIRED, "Levain", "SOURDOUGH"));
		assertThat(named("crumb gmbh")).containsExactly("company:crumb-and-co");
		assertThat(named("crumb & co")).containsExactly("company:crumb-and-co");
		assertThat(named("levain")).containsExactly("skill:sourdough");
		assertThat(named("sourdough")).containsExactly("skill:sourdough");
		assertThat(named("baker")).containsExactly("role:baker");
		assertThat(named("linz")).containsExactly("location:linz-4-at");
		assertThat(named("breadjobs.example")).containsExactly("board:breadjobs-example");
	}

	@Test
	void shouldLetOneNameStandForSeveralEntities() {
		write(baker().company(new Company("company:baker", "Baker", List.of(), null)));
		assertThat(named("baker")).containsExactly("company:baker", "role:baker");
	}

	@Test
	void shouldKeepTheGraphAsItIsWhenTheSameIsWrittenAgain() {
		SightingBuilder posting = baker().url("https://breadjobs.example/1")
			.salary("20", "31", "EUR", SalaryUnit.HOUR)
			.requires("Sourdough", RequirementLevel.REQUIRED, "Levain");
		write(posting, confectioner().onNoBoard());
		List<String> before = graph.dump();
		assertThat(write(posting, confectioner().onNoBoard())).extracting(this::change)
			.containsExactly(Change.UNCHANGED, Change.UNCHANGED);
		assertThat(graph.dump()).isEqualTo(before);
	}

	@Test
	void shouldRememberWhenTheSameWasSeenFirstAndLast() {
		write(baker().seenAt("2026-05-11T08:00:00Z"));
		assertThat(write(baker().seenAt("2026-05-13T08:00:00Z"), baker().seenAt("2026-05-09T08:00:00Z")))
			.extracting(this::change)
			.containsExactly(Change.UNCHANGED, Change.UNCHANGED);
		assertThat(graph.query("""
				MATCH (p:Posting)-[l:LISTED_ON]->() UNWIND [p, l] AS seen
				RETURN toString(seen.firstSeen) AS first, toString(seen.lastSeen) AS last"""))
			.containsOnly(Map.of("first", "2026-05-09T08:00:00Z", "last", "2026-05-13T08:00:00Z"));
	}

	@Test
	void shouldReplaceWhatChangedContentNoLongerNames() {
		write(baker().url("https://breadjobs.example/1")
			.salary("20", "31", "EUR", SalaryUnit.HOUR)
			.requires("Sourdough", RequirementLevel.REQUIRED)
			.requires("Lamination", RequirementLevel.PREFERRED));
		SightingBuilder changed = SightingBuilder.of("Pastry Chef")
			.url("https://breadjobs.example/1")
			.company(new Company("company:patisserie-nord", "Patisserie Nord", List.of(), null))
			.in(SightingBuilder.WELS)
			.requires("Lamination", RequirementLevel.REQUIRED)
			.seenAt("2026-06-01T08:00:00Z");
		assertThat(write(changed)).containsExactly(written(BAKER, Change.UPDATED));
		assertThat(neighbours()).containsExactly("AT company:patisserie-nord", "FOR role:pastry-chef",
				"IN location:wels-4-at", "LISTED_ON board:breadjobs-example", "REQUIRES skill:lamination");
		assertThat(graph.values("MATCH (:Posting)-[r:REQUIRES]->() RETURN r.level")).containsExactly("REQUIRED");
		assertThat(properties()).containsEntry("title", "Senior Pastry Chef").doesNotContainKey("salaryMin");
		assertThat(graph.value("MATCH (p:Posting) RETURN toString(p.firstSeen)")).isEqualTo("2026-05-11T08:00:00Z");
		assertThat(graph.value("MATCH (s:Skill {name: 'Sourdough'}) RETURN count(s)")).isEqualTo(1L);
		List<String> before = graph.dump();
		assertThat(write(changed)).containsExactly(written(BAKER, Change.UNCHANGED));
		assertThat(graph.dump()).isEqualTo(before);
	}

	@Test
	void shouldAddWhatAnotherBoardKnowsOfTheSameJob() {
		write(baker().url("https://breadjobs.example/1")
			.salary("20", "31", "EUR", SalaryUnit.HOUR)
			.requires("Sourdough", RequirementLevel.REQUIRED));
		assertThat(write(baker().on("ovenwork.example")
			.url("https://ovenwork.example/a")
			.salary("40000", "60000", "USD", null)
			.workplace(Workplace.ONSITE)
			.employmentTypes(EmploymentType.FULL_TIME)
			.requires("Sourdough", RequirementLevel.MENTIONED)
			.requires("Lamination", RequirementLevel.PREFERRED))).containsExactly(written(BAKER, Change.UPDATED));
		assertThat(properties()).containsEntry("url", "https://breadjobs.example/1")
			.containsEntry("salaryCurrency", "EUR")
			.containsEntry("salaryMin", 20.0)
			.containsEntry("workplace", "ONSITE")
			.containsEntry("employmentType", List.of("FULL_TIME"));
		assertThat(graph.values("MATCH (:Posting)-[r:REQUIRES]->(s) RETURN s.name + ' ' + r.level ORDER BY s.name"))
			.containsExactly("Lamination PREFERRED", "Sourdough REQUIRED");
		assertThat(graph.values("MATCH (:Posting)-[l:LISTED_ON]->() RETURN l.url ORDER BY l.url"))
			.containsExactly("https://breadjobs.example/1", "https://ovenwork.example/a");
	}

	@Test
	void shouldAddAgainWhatAnotherBoardKnowsAfterTheFirstOneChanged() {
		SightingBuilder other = baker().on("ovenwork.example").workplace(Workplace.ONSITE);
		write(baker(), other);
		write(baker().experience(2));
		assertThat(properties()).doesNotContainKey("workplace");
		assertThat(write(other)).containsExactly(written(BAKER, Change.UPDATED));
		assertThat(properties()).containsEntry("workplace", "ONSITE").containsEntry("experienceYearsMin", 2L);
		assertThat(write(other, baker().experience(2))).extracting(this::change)
			.containsExactly(Change.UNCHANGED, Change.UNCHANGED);
	}

	@Test
	void shouldKeepJobsWithDifferentNumbersApart() {
		SightingBuilder[] jobs = { baker().identifier("B-7"), baker().identifier("B-8") };
		assertThat(write(jobs)).containsExactly(written(BAKER, Change.LOADED), written(BAKER + "-b-8", Change.LOADED));
		assertThat(write(jobs)).containsExactly(written(BAKER, Change.UNCHANGED),
				written(BAKER + "-b-8", Change.UNCHANGED));
	}

	@Test
	void shouldKeepJobsAtDifferentAddressesOfOneBoardApart() {
		SightingBuilder[] jobs = { baker().url("https://breadjobs.example/1"),
				baker().url("https://breadjobs.example/2") };
		assertThat(write(jobs)).containsExactly(written(BAKER, Change.LOADED),
				written(BAKER + "-https-breadjobs-example-2", Change.LOADED));
		assertThat(write(jobs)).extracting(this::change).containsExactly(Change.UNCHANGED, Change.UNCHANGED);
	}

	@Test
	void shouldKeepJobsAtDifferentAddressesWithoutABoardApart() {
		SightingBuilder[] jobs = { baker().onNoBoard().url("https://crumb.example/1"),
				baker().onNoBoard().url("https://crumb.example/2") };
		assertThat(write(jobs)).extracting(this::change).containsExactly(Change.LOADED, Change.LOADED);
		assertThat(write(jobs)).extracting(this::change).containsExactly(Change.UNCHANGED, Change.UNCHANGED);
	}

	@Test
	void shouldAddWhatADocumentWithoutABoardKnows() {
		SightingBuilder unlisted = baker().onNoBoard().workplace(Workplace.ONSITE);
		assertThat(write(baker(), unlisted)).containsExactly(written(BAKER, Change.LOADED),
				written(BAKER, Change.UPDATED));
		assertThat(properties()).containsEntry("workplace", "ONSITE");
		assertThat(write(baker(), unlisted)).extracting(this::change)
			.containsExactly(Change.UNCHANGED, Change.UNCHANGED);
	}

	@Test
	void shouldReplaceWhatADocumentWithoutABoardSaid() {
		write(baker().onNoBoard().workplace(Workplace.ONSITE));
		assertThat(write(baker().onNoBoard().experience(2))).containsExactly(written(BAKER, Change.UPDATED));
		assertThat(properties()).containsEntry("experienceYearsMin", 2L).doesNotContainKey("workplace");
	}

	@Test
	void shouldWriteTheSamePostingTwiceInOneBatch() {
		assertThat(write(baker(), confectioner(), baker(), baker().experience(2))).extracting(this::change)
			.containsExactly(Change.LOADED, Change.LOADED, Change.UNCHANGED, Change.UPDATED);
		assertThat(graph.value("MATCH (p:Posting) RETURN count(p)")).isEqualTo(2L);
	}

	@Test
	void shouldKeepWhatIsNewerThanASighting() {
		write(baker().experience(3).seenAt("2026-05-12T08:00:00Z"));
		assertThat(write(baker().experience(2).seenAt("2026-05-11T08:00:00Z")))
			.containsExactly(written(BAKER, Change.UNCHANGED));
		assertThat(properties()).containsEntry("experienceYearsMin", 3L);
		assertThat(graph.value("MATCH (p:Posting) RETURN toString(p.firstSeen)")).isEqualTo("2026-05-11T08:00:00Z");
	}

	@Test
	void shouldKnowTheDocumentOfAPosting() {
		write(baker().inDocument("a"), confectioner().onNoBoard().inDocument("b"));
		assertThat(this.writer.known(List.of("a", "b", "c"))).containsExactlyInAnyOrder("a", "b");
		assertThat(this.writer.known(List.of())).isEmpty();
	}

	@Test
	void shouldForgetTheDocumentOfReplacedContent() {
		write(baker().inDocument("a"));
		write(baker().experience(2).inDocument("b").seenAt("2026-05-12T08:00:00Z"));
		assertThat(this.writer.known(List.of("a", "b"))).containsExactly("b");
		write(baker().inDocument("a").seenAt("2026-05-11T08:00:00Z"));
		assertThat(this.writer.known(List.of("a", "b"))).containsExactly("b");
	}

	@Test
	void shouldKnowADocumentThatSaysTheSameInOtherBytes() {
		write(baker().inDocument("a"));
		assertThat(write(baker().inDocument("b"))).containsExactly(written(BAKER, Change.UNCHANGED));
		assertThat(this.writer.known(List.of("a", "b"))).containsExactly("b");
	}

	@Test
	void shouldNotKnowADocumentWhoseAdditionsWereReplaced() {
		SightingBuilder other = baker().on("ovenwork.example").inDocument("b");
		write(baker().inDocument("a"), other);
		assertThat(this.writer.known(List.of("b"))).containsExactly("b");
		write(baker().experience(2).inDocument("c"));
		assertThat(this.writer.known(List.of("b"))).isEmpty();
		write(other);
		assertThat(this.writer.known(List.of("b"))).containsExactly("b");
	}

	@Test
	void shouldMoveTheTimesOfWhatIsSeenAgain() {
		write(baker().inDocument("a").seenAt("2026-05-11T08:00:00Z"));
		assertThat(this.writer.seenAgain(List.of(new SeenAgain("a", Instant.parse("2026-05-13T08:00:00Z")),
				new SeenAgain("a", Instant.parse("2026-05-10T08:00:00Z")),
				new SeenAgain("gone", Instant.parse("2026-05-13T08:00:00Z")))))
			.isEqualTo(Map.of("a", BAKER));
		assertThat(graph.values("""
				MATCH (p:Posting)-[l:LISTED_ON]->() UNWIND [p, l] AS seen
				RETURN toString(date(seen.firstSeen)) + '/' + toString(date(seen.lastSeen))"""))
			.containsOnly("2026-05-10/2026-05-13");
	}

	@Test
	void shouldNotChangeAnEntityThatIsThere() {
		write(baker().requires("Sourdough", RequirementLevel.REQUIRED, "Levain"));
		graph.query("MATCH (s:Skill {id: 'skill:sourdough'}) SET s.name = 'Sourdough baking'");
		write(confectioner().requires("Sourdough", RequirementLevel.REQUIRED, "Levain", "Desem"));
		assertThat(graph.query("MATCH (s:Skill) RETURN s.name, s.aliases")).containsExactly(
				Map.of("s.name", "Sourdough baking", "s.aliases", List.of("Levain", "Sourdough", "Desem")));
		assertThat(named("desem")).containsExactly("skill:sourdough");
	}

	@Test
	void shouldAddWhatWasNotKnownOfAnEntity() {
		Company unknown = new Company("company:crumb-and-co", "Crumb & Co", List.of(), null);
		Company known = new Company("company:crumb-and-co", "Crumb & Co", List.of(), "https://crumb.example");
		write(baker().company(unknown)
			.requires(new Skill("skill:desem", "Desem", null, List.of()), RequirementLevel.REQUIRED));
		assertThat(graph.values("MATCH (s:Skill) RETURN s.aliases")).containsExactly(List.of());
		write(confectioner().company(known).requires("Desem", RequirementLevel.REQUIRED));
		assertThat(graph.value("MATCH (c:Company) RETURN c.url")).isEqualTo("https://crumb.example");
		assertThat(graph.value("MATCH (s:Skill) RETURN s.category")).isEqualTo("TRADE");
	}

	@Test
	void shouldWritePostingsWithoutACompany() {
		assertThat(write(baker().company(null))).extracting(this::change).containsExactly(Change.LOADED);
		assertThat(neighbours()).containsExactly("FOR role:baker", "IN location:linz-4-at",
				"LISTED_ON board:breadjobs-example");
	}

	@Test
	void shouldRefuseOnlyThePostingWithAnAddressTooLongToLookUp() {
		List<WriteOutcome> outcomes = write(baker(),
				confectioner().url("https://breadjobs.example/" + "x".repeat(50_000)));
		assertThat(outcomes.getFirst()).isEqualTo(written(BAKER, Change.LOADED));
		assertThat(outcomes.getLast()).isEqualTo(new Refused("The name or address \"https://breadjobs.example/"
				+ "x".repeat(14) + "…\" is longer than the 4000 bytes that can be looked up."));
		assertThat(graph.values("MATCH (p:Posting) RETURN p.id")).containsExactly(BAKER);
	}

	@Test
	void shouldHoldNamesAndAddressesOfTheGreatestLength() {
		String longest = "x".repeat(3980);
		assertThat(write(baker().url("https://" + longest)
			.company(new Company("company:" + longest, longest, List.of(), null))
			.requires(longest, RequirementLevel.REQUIRED))).extracting(this::change).containsExactly(Change.LOADED);
	}

	@Test
	void shouldLetSeveralWritersWriteTheSame() throws Exception {
		List<Sighting> sightings = IntStream.range(0, 40)
			.mapToObj((i) -> SightingBuilder.of("Baker " + i).requires("Sourdough", RequirementLevel.REQUIRED).build())
			.toList();
		List<Callable<List<WriteOutcome>>> writers = IntStream.range(0, 4)
			.<Callable<List<WriteOutcome>>>mapToObj(
					(i) -> () -> new GraphWriter(graph.driver()).write((i % 2 == 0) ? sightings : sightings.reversed()))
			.toList();
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<List<WriteOutcome>> outcome : threads.invokeAll(writers)) {
				assertThat(outcome.get()).hasSize(40);
			}
		}
		assertThat(graph.value("MATCH (p:Posting) RETURN count(p)")).isEqualTo(40L);
		assertThat(graph.value("MATCH (:Posting)-[r]->() RETURN count(r)")).isEqualTo(40L * 5);
	}

	@Test
	void shouldWriteNothingForNothing() {
		assertThat(write()).isEmpty();
		assertThat(graph.dump()).isEmpty();
	}

	private static SightingBuilder baker() {
		return SightingBuilder.of("Baker");
	}

	private static SightingBuilder confectioner() {
		return SightingBuilder.of("Confectioner");
	}

	private List<WriteOutcome> write(SightingBuilder... sightings) {
		return this.writer.write(Arrays.stream(sightings).map(SightingBuilder::build).toList());
	}

	private static Written written(String id, Change change) {
		return new Written(id, change);
	}

	private Change change(WriteOutcome outcome) {
		return ((Written) outcome).change();
	}

	private static List<Object> neighbours() {
		return graph.values(
				"MATCH (:Posting)-[r]->(n) WHERE NOT n:PostingVersion RETURN type(r) + ' ' + n.id AS neighbour ORDER BY neighbour");
	}

	private static List<Object> named(String key) {
		return graph.values("MATCH (:Name {key: $key})-[:NAMES]->(n) RETURN n.id ORDER BY n.id", "key", key);
	}

	@SuppressWarnings("unchecked")
	private static Map<String, Object> properties() {
		return (Map<String, Object>) graph.values("MATCH (p:Posting) RETURN properties(p)").getFirst();
	}

}
