package dev.postinggraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dev.postinggraph.EmbeddedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;

import static org.assertj.core.api.Assertions.assertThat;

class MigrationsTests {

	@RegisterExtension
	static final EmbeddedGraph graph = new EmbeddedGraph();

	@ParameterizedTest
	@ValueSource(strings = { "Posting", "Company", "Role", "Skill", "Location", "Board", "Source", "Lease" })
	void shouldGuardTheKeyOf(String label) {
		assertThat(graph.values("""
				SHOW CONSTRAINTS YIELD type, labelsOrTypes, properties
				WHERE type CONTAINS 'UNIQUENESS' AND $label IN labelsOrTypes
				RETURN properties""", "label", label)).containsExactly(List.of("id"));
	}

	@Test
	void shouldBringEveryIndexOnline() {
		assertThat(graph.values("SHOW INDEXES YIELD state RETURN DISTINCT state")).containsExactly("ONLINE");
		assertThat(graph.values("SHOW INDEXES YIELD name RETURN name")).contains("name_key", "posting_date_posted",
				"posting_url", "listed_on_url", "skill_name", "posting_text", "entity_name");
	}

	@Test
	void shouldMakeTextOfTheDescriptionsThatWereLoadedBefore() throws IOException {
		graph
			.query("""
					CREATE (:Posting {id: 'posting:1', description: '<p>Runs <b>Kafka</b>&nbsp;&amp; co.</p><ul><li>C&lt;T&gt;</li></ul>'}),
						(:Posting {id: 'posting:2', description: '<p>Old</p>', text: 'New'}), (:Posting {id: 'posting:3'})""");
		try (Session session = graph.driver().session()) {
			session.run(Files.readString(Path.of("cypher/migrations/V020__Create_text_of_postings.cypher"))).consume();
		}
		assertThat(graph.values("MATCH (p:Posting) RETURN coalesce(p.text, 'none') ORDER BY p.id"))
			.containsExactly("Runs  Kafka  & co.   C<T>", "New", "none");
	}

	@Test
	void shouldStartEachTestWithAnEmptyGraph() {
		assertThat(graph.dump()).isEmpty();
	}

}
