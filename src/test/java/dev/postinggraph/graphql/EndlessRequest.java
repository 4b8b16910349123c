package dev.postinggraph.graphql;

/**
 * A request that no database answers in time.
 */
final class EndlessRequest {

	/** Every posting names every skill: what is related grows with the square of both. */
	static final String GRAPH = """
			UNWIND range(1, 100) AS i
			CREATE (:Skill {id: 'skill:' + i, name: 'Skill ' + i, aliases: []})
			WITH count(*) AS done
			UNWIND range(1, 300) AS i
			CREATE (p:Posting {id: 'posting:' + i, title: 'Engineer ' + i})
			WITH p
			MATCH (s:Skill)
			CREATE (p)-[:REQUIRES {level: 'REQUIRED', mention: 'x'}]->(s)
			""";

	/** A million of them. */
	static final String TEXT = """
			{
			  skill(id: "skill:1") {
			    relatedSkills(first: 100) { nodes {
			      relatedSkills(first: 100) { nodes {
			        relatedSkills(first: 100, where: { title: { contains: "engineer" } }) { nodes { name } } } } } }
			  }
			}
			""";

	private EndlessRequest() {
	}

}
