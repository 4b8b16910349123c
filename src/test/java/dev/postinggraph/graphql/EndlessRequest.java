package dev.postinggraph.graphql;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

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

	/** The operations that read now. */
	static final String RUNNING = """
			SHOW TRANSACTIONS YIELD metaData, status
			WHERE metaData.operation IS NOT NULL AND status = 'Running'
			RETURN metaData""";

	private EndlessRequest() {
	}

	/**
	 * Sends a request and does not wait for its answer.
	 */
	static void send(Socket client, String text) throws IOException {
		byte[] body = JsonMapper.shared().writeValueAsBytes(Map.of("query", text));
		String head = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
			.formatted(body.length);
		client.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
		client.getOutputStream().write(body);
		client.getOutputStream().flush();
	}

}
