package dev.postinggraph.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

import dev.postinggraph.EmbeddedGraph;

/**
 * A graph of generated postings, the same on every machine: what is frequent is very
 * frequent, as in real ones (Zipf's law).
 *
 * @param postings how many
 */
record GeneratedGraph(int postings) {

	private static final int SKILLS = 3000;

	private static final int COMPANIES = 20_000;

	private static final int ROLES = 2000;

	private static final int CITIES = 500;

	private static final int BATCH = 5000;

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 1);

	private static final String ENTITIES = """
			UNWIND range(0, $count - 1) AS i
			CALL (i) {
			  CREATE (n:$($label) {id: $prefix + i, name: $name + i, aliases: []})
			  CREATE (:Name {key: toLower($name) + i})-[:NAMES]->(n)
			} IN TRANSACTIONS OF 5000 ROWS
			""";

	private static final String POSTINGS = """
			UNWIND $rows AS row
			CREATE (p:Posting {id: row.id, title: row.title, datePosted: row.datePosted, employmentType: [],
			  url: 'https://jobs.example/' + row.id, seniority: 'SENIOR', salaryMin: 100000.0, salaryMax: 150000.0,
			  salaryCurrency: 'USD', salaryUnit: 'YEAR', firstSeen: datetime('2026-11-01T00:00:00Z'),
			  lastSeen: datetime('2026-11-01T00:00:00Z')})
			WITH p, row
			MATCH (c:Company {id: 'company:' + row.company})
			CREATE (p)-[:AT]->(c)
			WITH p, row
			MATCH (r:Role {id: 'role:' + row.role})
			CREATE (p)-[:FOR]->(r)
			WITH p, row
			MATCH (l:Location {id: 'location:' + row.city})
			CREATE (p)-[:IN]->(l)
			WITH p, row
			UNWIND row.skills AS skill
			MATCH (s:Skill {id: 'skill:' + skill})
			CREATE (p)-[:REQUIRES {level: 'REQUIRED', mention: s.name}]->(s)
			""";

	/**
	 * The id of a posting.
	 * @param index its number
	 */
	static String id(int index) {
		return "posting:%016d".formatted(index);
	}

	void load(EmbeddedGraph graph) {
		entities(graph, "Skill", SKILLS);
		entities(graph, "Company", COMPANIES);
		entities(graph, "Role", ROLES);
		entities(graph, "Location", CITIES);
		SplittableRandom random = new SplittableRandom(42);
		List<Map<String, Object>> rows = new ArrayList<>();
		for (int i = 0; i < this.postings; i++) {
			rows.add(posting(i, random));
			if (rows.size() == BATCH || i == this.postings - 1) {
				graph.query(POSTINGS, "rows", rows);
				rows.clear();
			}
		}
		graph.query("CALL db.awaitIndexes(600)");
	}

	private static void entities(EmbeddedGraph graph, String label, int count) {
		try (var session = graph.driver().session()) {
			String prefix = label.toLowerCase(Locale.ROOT) + ":";
			session.run(ENTITIES, Map.of("count", count, "prefix", prefix, "name", label, "label", label)).consume();
		}
	}

	private static Map<String, Object> posting(int index, SplittableRandom random) {
		Set<Integer> skills = new HashSet<>();
		int count = random.nextInt(5, 15);
		while (skills.size() < count) {
			skills.add(zipf(random, SKILLS));
		}
		int role = zipf(random, ROLES);
		return Map.of("id", id(index), "title", "Senior Role" + role, "datePosted",
				LAST_DAY.minusDays(random.nextInt(365)), "company", zipf(random, COMPANIES), "role", role, "city",
				zipf(random, CITIES), "skills", List.copyOf(skills));
	}

	/** The inverse of the continuous Zipf distribution with exponent 1. */
	private static int zipf(SplittableRandom random, int size) {
		return (int) Math.pow(size + 1.0, random.nextDouble()) - 1;
	}

}
