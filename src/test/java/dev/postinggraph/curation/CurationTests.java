package dev.postinggraph.curation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.EmbeddedGraph;
import dev.postinggraph.curation.CurationException.Reason;
import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.LoadedPostings;
import dev.postinggraph.ingest.IngestReport;
import dev.postinggraph.ingest.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What people decide holds, whatever loads say later.
 */
class CurationTests {

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	private static final String DOUGH = "skill:doughwork";

	private static final String OVENS = "skill:ovencare";

	private static final Parser PARSER = Parser.withEverything();

	private static AnnotationConfigApplicationContext context;

	private static Curation curation;

	private static Ingest ingest;

	@BeforeAll
	static void start() {
		context = new AnnotationConfigApplicationContext();
		context.getBeanFactory().registerSingleton("driver", graph.driver());
		context.register(DataNeo4jAutoConfiguration.class, CurationConfiguration.class);
		context.refresh();
		curation = context.getBean(Curation.class);
		ingest = new Ingest(PARSER, new GraphWriter(graph.driver()), new LoadedPostings());
	}

	@AfterAll
	static void stop() {
		context.close();
	}

	@AfterEach
	void shouldSayToWhomRelationshipsLead() {
		assertThat(graph.misleading()).isEmpty();
	}

	@Test
	void shouldKeepANewNameWhenPostingsUseTheOldOne() {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork");
		assertThat(curation.rename(new Revision(DOUGH, 0), "Shop Dough")).isEqualTo(DOUGH);
		load("Crustmaker", "Crumbwhistle", "Boston, MA", "Doughwork");
		assertThat(entity(DOUGH)).isEqualTo("Shop Dough [Doughwork] 1");
		assertThat(namedBy("shop dough")).containsExactly(DOUGH);
		assertThat(namedBy("doughwork")).containsExactly(DOUGH);
		assertThat(graph.value("MATCH (s:Skill {id: $id}) RETURN COUNT { (s)<-[:REQUIRES]-() }", "id", DOUGH))
			.isEqualTo(2L);
	}

	@ParameterizedTest
	@CsvSource({ "company:crumbwhistle", "role:loafer", "skill:doughwork", "location:boston-ma-us" })
	void shouldCurateAnyKindOfEntity(String id) {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork");
		curation.rename(new Revision(id, 0), "New Name");
		curation.addAlias(new Revision(id, 1), "Other Name");
		assertThat(namedBy("other name")).containsExactly(id);
		assertThat(entity(id)).startsWith("New Name [").endsWith("Other Name] 2");
		curation.removeAlias(new Revision(id, 2), "OTHER NAME");
		assertThat(namedBy("other name")).isEmpty();
		assertThat(entity(id)).doesNotContain("Other Name").endsWith(" 3");
	}

	@Test
	void shouldKeepWhatItDoesNotCurate() {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Java");
		String category = "MATCH (s:Skill {id: 'skill:java'}) RETURN s.category";
		Object before = graph.value(category);
		curation.rename(new Revision("skill:java", 0), "The Java Language");
		curation.rename(new Revision("location:boston-ma-us", 0), "Beantown");
		assertThat(graph.value(category)).isEqualTo(before).isNotNull();
		assertThat(graph.value("MATCH (l:Location {id: 'location:boston-ma-us'})-[:WITHIN]->() RETURN l.kind"))
			.isEqualTo("CITY");
	}

	@Test
	void shouldNotLetLoadsBringARemovedAliasBack() {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork");
		curation.rename(new Revision(DOUGH, 0), "Shop Dough");
		curation.removeAlias(new Revision(DOUGH, 1), "doughwork");
		load("Crustmaker", "Crumbwhistle", "Boston, MA", "Doughwork");
		assertThat(entity(DOUGH)).isEqualTo("Shop Dough [] 2");
		assertThat(namedBy("doughwork")).isEmpty();
		curation.addAlias(new Revision(DOUGH, 2), "Doughwork");
		assertThat(namedBy("doughwork")).containsExactly(DOUGH);
	}

	@Test
	void shouldMoveEverythingInAMerge() {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork, Ovencare");
		load("Siever", "Grindquill", "Salem, MA", "Doughwork");
		graph.query("""
				MATCH (p:Posting)-[r:REQUIRES]->(s:Skill {id: 'skill:doughwork'})
				SET r.mention = 'kneading'""");
		graph.query("MATCH (:Posting)-[r:REQUIRES]->(:Skill {id: 'skill:ovencare'}) SET r.level = 'PREFERRED'");
		curation.merge(new Revision(DOUGH, 0), new Revision(OVENS, 0));
		curation.merge(new Revision("company:grindquill", 0), new Revision("company:crumbwhistle", 0));
		curation.merge(new Revision("role:siever", 0), new Revision("role:loafer", 0));
		curation.merge(new Revision("location:salem-ma-us", 0), new Revision("location:boston-ma-us", 0));
		assertThat(graph
			.values("""
					MATCH (p:Posting)-[r]->(e) WHERE NOT e:Board
					RETURN DISTINCT p.title + ' ' + type(r) + ' ' + e.id + coalesce(' ' + r.level + ' ' + r.mention, '') AS line
					ORDER BY line"""))
			.containsExactly("Loafer AT company:crumbwhistle", "Loafer FOR role:loafer",
					"Loafer IN location:boston-ma-us", "Loafer REQUIRES skill:ovencare REQUIRED kneading",
					"Siever AT company:crumbwhistle", "Siever FOR role:loafer", "Siever IN location:boston-ma-us",
					"Siever REQUIRES skill:ovencare REQUIRED kneading");
		assertThat(graph.values("MATCH (n) WHERE n.id IN $ids RETURN labels(n)[0]", "ids",
				List.of(DOUGH, "company:grindquill", "role:siever", "location:salem-ma-us")))
			.containsOnly("FormerId")
			.hasSize(4);
		assertThat(namedBy("doughwork")).containsExactly(OVENS);
		assertThat(entity(OVENS)).isEqualTo("Ovencare [Doughwork] 1");
	}

	@Test
	void shouldLetLaterLoadsFollowMerges() {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork, Ovencare");
		load("Siever", "Grindquill", "Salem, MA", "Crumbing");
		curation.merge(new Revision(DOUGH, 0), new Revision("skill:crumbing", 0));
		curation.merge(new Revision("skill:crumbing", 1), new Revision(OVENS, 0));
		curation.merge(new Revision("company:grindquill", 0), new Revision("company:crumbwhistle", 0));
		curation.merge(new Revision("location:salem-ma-us", 0), new Revision("location:boston-ma-us", 0));
		curation.merge(new Revision("role:siever", 0), new Revision("role:loafer", 0));
		load("Siever", "Grindquill", "Salem, MA", "Crumbing, Doughwork, Ovencare, Glazing");
		load("Siever", "Otherquill", "Salem, MA", "Crumbing, Doughwork");
		assertThat(graph.values("MATCH (c:Company) RETURN c.id ORDER BY c.id")).containsExactly("company:crumbwhistle",
				"company:otherquill");
		assertThat(graph.values("MATCH (s:Skill) RETURN s.id ORDER BY s.id")).containsExactly("skill:glazing", OVENS);
		assertThat(graph.values("MATCH (r:Role) RETURN r.id")).containsExactly("role:loafer");
		assertThat(graph.values("MATCH (l:Location {kind: 'CITY'}) RETURN l.id"))
			.containsExactly("location:boston-ma-us");
		assertThat(graph.values("MATCH (:Location {kind: 'CITY'})-[w:WITHIN]->(l) RETURN l.id"))
			.containsExactly("location:ma-us");
		assertThat(graph.values("MATCH (:Posting)-[:REQUIRES]->(s:Skill {id: $id}) RETURN s.id", "id", OVENS))
			.hasSize(3);
	}

	@ParameterizedTest(name = "{0} into {1}: {2}")
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					skill:doughwork       | role:loafer         | REFUSED   | skill:doughwork and role:loafer are of different kinds
					skill:doughwork       | skill:doughwork       | REFUSED   | skill:doughwork can't be merged into itself
					location:us        | location:boston-ma-us | REFUSED   | location:boston-ma-us lies within location:us
					location:ma-us      | location:denver-co-us | REFUSED   | location:ma-us is a REGION and can't be merged into a CITY
					skill:nothing      | skill:doughwork       | NOT_FOUND | There is no skill:nothing.
					board:x            | board:y            | REFUSED   | 'board:y' is no id of a company, role, skill or location.
					""")
	void shouldRefuseWhatCannotBeOne(String from, String into, Reason reason, String message) {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork");
		load("Siever", "Crumbwhistle", "Denver, CO", "Doughwork");
		List<String> before = entities();
		assertThatExceptionOfType(CurationException.class)
			.isThrownBy(() -> curation.merge(new Revision(from, 0), new Revision(into, 0)))
			.satisfies((ex) -> assertThat(ex.reason()).isEqualTo(reason))
			.withMessageStartingWith(message);
		assertThat(entities()).isEqualTo(before);
	}

	@Test
	void shouldKeepPlacesATreeWhenACityBecomesItsRegion() {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork");
		curation.merge(new Revision("location:boston-ma-us", 0), new Revision("location:ma-us", 0));
		load("Siever", "Crumbwhistle", "Boston, MA", "Doughwork");
		assertThat(graph.values("MATCH (p:Posting)-[:IN]->(l) RETURN l.id")).containsExactly("location:ma-us",
				"location:ma-us");
		assertThat(graph.values("MATCH (a)-[:WITHIN]->(b) RETURN a.id + ' ' + b.id"))
			.containsExactly("location:ma-us location:us");
	}

	@Test
	void shouldRefuseWhatSomebodyElseHasChanged() {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork, Ovencare");
		curation.rename(new Revision(DOUGH, 0), "Shop Dough");
		assertThat(reasonOf(() -> curation.rename(new Revision(DOUGH, 0), "Cake Dough"))).isEqualTo(Reason.CONFLICT);
		assertThat(reasonOf(() -> curation.merge(new Revision(DOUGH, 0), new Revision(OVENS, 0))))
			.isEqualTo(Reason.CONFLICT);
		assertThat(reasonOf(() -> curation.merge(new Revision(OVENS, 0), new Revision(DOUGH, 0))))
			.isEqualTo(Reason.CONFLICT);
		assertThat(entity(DOUGH)).isEqualTo("Shop Dough [Doughwork] 1");
	}

	@Test
	void shouldRefuseNamesThatAreNone() {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork");
		assertThat(reasonOf(() -> curation.rename(new Revision(DOUGH, 0), " \t"))).isEqualTo(Reason.REFUSED);
		assertThat(reasonOf(() -> curation.addAlias(new Revision(DOUGH, 0), "x".repeat(201))))
			.isEqualTo(Reason.REFUSED);
		assertThat(reasonOf(() -> curation.removeAlias(new Revision(DOUGH, 0), "doughwork"))).isEqualTo(Reason.REFUSED);
		assertThat(reasonOf(() -> curation.removeAlias(new Revision(DOUGH, 0), "never"))).isEqualTo(Reason.REFUSED);
	}

	@Test
	void shouldLetOneOfSeveralCuratorsWin() throws Exception {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork");
		List<Boolean> made = atOnce(IntStream.range(0, 8).<Callable<Boolean>>mapToObj((i) -> () -> {
			try {
				curation.rename(new Revision(DOUGH, 0), "Doughwork " + i);
				return true;
			}
			catch (CurationException ex) {
				assertThat(ex.reason()).isEqualTo(Reason.CONFLICT);
				return false;
			}
		}).toList());
		assertThat(made).containsOnlyOnce(true).hasSize(8);
		assertThat(entity(DOUGH)).endsWith("[Doughwork] 1");
	}

	@Test
	void shouldMergeWhileLoadsRun() throws Exception {
		load("Loafer", "Crumbwhistle", "Boston, MA", "Doughwork, Ovencare");
		List<Callable<Boolean>> work = new ArrayList<>(IntStream.range(0, 12).<Callable<Boolean>>mapToObj((i) -> () -> {
			// A writer of its own each, as other processes have.
			new Ingest(PARSER, new GraphWriter(graph.driver()), new LoadedPostings()).run(IntStream.range(0, 20)
				.<Supply>mapToObj(
						(j) -> posting("Loafer", "Company %d %d".formatted(i, j), "Boston, MA", "Doughwork, Ovencare")),
					(_) -> {
					});
			return true;
		}).toList());
		work.add(6, () -> {
			curation.merge(new Revision(DOUGH, 0), new Revision(OVENS, 0));
			return true;
		});
		assertThat(atOnce(work)).hasSize(13);
		assertThat(graph.values("MATCH (s:Skill) RETURN s.id")).containsExactly(OVENS);
		assertThat(graph.value("MATCH (p:Posting)-[:REQUIRES]->(s:Skill) RETURN count(s)")).isEqualTo(241L);
		assertThat(graph.value("MATCH (p:Posting) RETURN count(p)")).isEqualTo(241L);
	}

	private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<T> results = new ArrayList<>();
			for (Future<T> each : threads.invokeAll(work)) {
				results.add(each.get());
			}
			return results;
		}
	}

	private static Reason reasonOf(Runnable change) {
		try {
			change.run();
		}
		catch (CurationException ex) {
			return ex.reason();
		}
		throw new AssertionError("It was made");
	}

	@Test
	void shouldTakeAPostingApartForEver() {
		ingest.run(Stream.of(listed("one.example", "Doughwork"), listed("two.example", "Ovencare")), (_) -> {
		});
		String id = String.valueOf(graph.value("MATCH (p:Posting) RETURN p.id"));
		String own = curation.split(id, "https://two.example/baker");
		assertThat(own).matches("posting:[a-z2-7]{16}").isNotEqualTo(id);
		assertThat(listings()).containsExactlyInAnyOrder(id + " one.example", own + " two.example");
		ingest.run(Stream.of(listed("one.example", "Doughwork"), listed("two.example", "Ovencare"),
				listed("one.example", "Doughwork")), (_) -> {
				});
		assertThat(listings()).containsExactlyInAnyOrder(id + " one.example", own + " two.example");
		assertThat(graph.values("MATCH (p:Posting)-[:REQUIRES]->(s) WHERE s.id IN $ids RETURN p.id + ' ' + s.id", "ids",
				List.of(DOUGH, OVENS)))
			.containsExactlyInAnyOrder(id + " " + DOUGH, own + " " + OVENS);
	}

	@Test
	void shouldNotTakeApartWhatIsListedOnce() {
		ingest.run(Stream.of(listed("one.example", "Doughwork")), (_) -> {
		});
		String id = String.valueOf(graph.value("MATCH (p:Posting) RETURN p.id"));
		assertThatExceptionOfType(CurationException.class)
			.isThrownBy(() -> curation.split(id, "https://one.example/baker"))
			.satisfies((failure) -> assertThat(failure.reason()).isEqualTo(Reason.NOT_FOUND));
	}

	private static List<Object> listings() {
		return graph.values("MATCH (p:Posting)-[:LISTED_ON]->(b) RETURN p.id + ' ' + b.name");
	}

	private static Supply listed(String board, String skill) {
		String json = """
				{"title": "Baker", "company": "Oatwhistle", "location": "Linz, Austria", "skills": ["%s"], \
				"url": "https://%s/baker", "description": "A job for people who get up early."}""".formatted(skill,
				board);
		return new Supplied(new Document(board, json.getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
	}

	private static void load(String title, String company, String place, String skills) {
		IngestReport report = ingest.run(Stream.of(posting(title, company, place, skills)), (_) -> {
		});
		assertThat(report.reasons()).isEmpty();
	}

	private static Supply posting(String title, String company, String place, String skills) {
		String text = """
				# %s
				**Company:** %s
				**Location:** %s
				**Skills:** %s
				**Posted:** 2026-10-02
				## Job Description
				A job for people who get up early.
				""".formatted(title, company, place, skills);
		return new Supplied(new Document(title + company, text.getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
	}

	private static List<String> entities() {
		return graph.dump().stream().filter((line) -> !line.startsWith("Turn ")).toList();
	}

	private static String entity(String id) {
		return String.valueOf(graph.value(
				"""
						MATCH (e {id: $id})
						RETURN e.name + ' [' + reduce(all = '', a IN e.aliases | all + CASE all WHEN '' THEN '' ELSE ', ' END + a)
							+ '] ' + e.version""",
				"id", id));
	}

	private static List<Object> namedBy(String key) {
		return graph.values("MATCH (:Name {key: $key})-[:NAMES]->(e) RETURN e.id", "key", key);
	}

}
