package dev.postinggraph.graph;

import java.util.List;

import dev.postinggraph.EmbeddedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
				"posting_url", "listed_on_url", "skill_name");
	}

	@Test
	void shouldStartEachTestWithAnEmptyGraph() {
		assertThat(graph.dump()).isEmpty();
	}

}
