package dev.postinggraph.benchmark;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/**
 * Writes the postings of one graph to another one with hand-written Cypher that knows
 * that each is new: what a load can't beat through the same driver.
 *
 * @param from the graph that has them
 * @param to an empty graph with the same constraints and indexes
 */
record HandWritten(Driver from, Driver to) {

	private static final int BATCH = 1000;

	private static final List<String> LABELS = List.of("Board", "Company", "Role", "Skill", "Location");

	private static final String READ = """
			MATCH (p:Posting) WHERE p.id > $after
			WITH p ORDER BY p.id LIMIT $limit
			RETURN p.id AS id, {
			  properties: properties(p),
			  company: head([(p)-[:AT]->(c) | c.id]),
			  role: head([(p)-[:FOR]->(r) | r.id]),
			  locations: [(p)-[:IN]->(l) | l.id],
			  listings: [(p)-[l:LISTED_ON]->(b) | {board: b.id, properties: properties(l)}],
			  skills: [(p)-[r:REQUIRES]->(s) | {id: s.id, level: r.level, mention: r.mention}]
			} AS row""";

	private static final String WRITE = """
			UNWIND $rows AS row
			CREATE (p:Posting) SET p = row.properties
			WITH p, row
			MATCH (c:Company {id: row.company})
			MATCH (r:Role {id: row.role})
			CREATE (p)-[:AT]->(c), (p)-[:FOR]->(r)
			WITH p, row
			CALL (p, row) { UNWIND row.locations AS id MATCH (l:Location {id: id}) CREATE (p)-[:IN]->(l) }
			CALL (p, row) { UNWIND row.listings AS l MATCH (b:Board {id: l.board}) CREATE (p)-[o:LISTED_ON]->(b) SET o = l.properties }
			CALL (p, row) {
			  UNWIND row.skills AS skill
			  MATCH (s:Skill {id: skill.id})
			  CREATE (p)-[:REQUIRES {level: skill.level, mention: skill.mention}]->(s)
			}""";

	/**
	 * Writes all of them.
	 * @return postings a second, with the time for writing postings alone
	 */
	double perSecond() {
		for (String label : LABELS) {
			List<Map<String, Object>> rows = this.from
				.executableQuery("MATCH (n:%s) RETURN properties(n) AS row".formatted(label))
				.execute()
				.records()
				.stream()
				.map(HandWritten::row)
				.toList();
			write("UNWIND $rows AS row CREATE (n:%s) SET n = row".formatted(label), rows);
		}
		return writePostings();
	}

	private double writePostings() {
		String last = "";
		long postings = 0;
		Duration time = Duration.ZERO;
		while (true) {
			List<Record> read = this.from.executableQuery(READ)
				.withParameters(Map.of("after", last, "limit", BATCH))
				.execute()
				.records();
			if (read.isEmpty()) {
				return postings * 1e9 / time.toNanos();
			}
			last = read.getLast().get("id").asString();
			postings += read.size();
			time = time.plus(write(WRITE, read.stream().map(HandWritten::row).toList()));
		}
	}

	private static Map<String, Object> row(Record read) {
		return read.get("row").asMap();
	}

	private Duration write(String statement, List<Map<String, Object>> rows) {
		long start = System.nanoTime();
		this.to.executableQuery(statement).withParameters(Map.of("rows", rows)).execute();
		return Duration.ofNanos(System.nanoTime() - start);
	}

}
