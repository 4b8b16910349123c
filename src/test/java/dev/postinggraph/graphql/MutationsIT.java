package dev.postinggraph.graphql;

import java.util.List;
import java.util.Map;

import dev.postinggraph.WithSamples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Documents that clients send: what is wrong with one is told and stops no other.
 */
@WithSamples
class MutationsIT {

	private static final String INGEST = """
			mutation ($documents: [DocumentInput!]!) {
			  ingest(documents: $documents) {
			    loaded updated unchanged rejected
			    rejections { document reason }
			    documents { document postings { id change } rejections }
			  }
			}""";

	private static final String PAINTER = """
			# Sign Painter
			**Company:** [Wobblyhand Signs](https://hotfix.jobs/companies/wobblyhand-signs)
			**Location:** Boston, MA
			**Posted:** 2026-10-02
			## Job Description
			You paint what others print.
			""";

	@LocalServerPort
	int port;

	@Test
	void shouldReportWhatCannotBeReadAndLoadTheRest() {
		JsonNode report = ingest(List.of(document("empty.md", ""), document("binary.md", "\0\1\2PNG\0\uFFFD"),
				document("painter.md", PAINTER), document("large.md", "x".repeat(10 * 1024 * 1024 + 1)),
				document("broken.md", "# \n**Company:** [\n**Location:"), document("news.html", "<p>It rained.</p>")));
		assertThat(report.at("/loaded").asInt()).isEqualTo(1);
		assertThat(report.at("/rejected").asInt()).isEqualTo(5);
		assertThat(report.at("/rejections").valueStream().map((each) -> each.path("document").asString()))
			.containsExactly("empty.md", "binary.md", "large.md", "broken.md", "news.html");
		assertThat(report.at("/rejections").valueStream().map((each) -> each.path("reason").asString()))
			.allSatisfy((reason) -> assertThat(reason).endsWith(".").doesNotContain("Exception"));
		assertThat(report.at("/documents").valueStream().map((each) -> each.path("postings").size())).containsExactly(0,
				0, 1, 0, 0, 0);
	}

	@Test
	void shouldTellWhetherAPostingIsNewOrChangedOrNeither() {
		String named = PAINTER.replace("Sign Painter", "Wall Painter");
		JsonNode loaded = ingest(List.of(document("wall.md", named))).at("/documents/0/postings/0");
		JsonNode unchanged = ingest(List.of(document("wall.md", named))).at("/documents/0/postings/0");
		JsonNode updated = ingest(List.of(document("wall.md", named + "And drive a van.")))
			.at("/documents/0/postings/0");
		assertThat(loaded.path("change").asString()).isEqualTo("LOADED");
		assertThat(unchanged.path("change").asString()).isEqualTo("UNCHANGED");
		assertThat(updated.path("change").asString()).isEqualTo("UPDATED");
		assertThat(List.of(unchanged.path("id"), updated.path("id"))).containsOnly(loaded.path("id"));
		assertThat(HttpApi.on(this.port)
			.ask("query ($id: ID!) { posting(id: $id) { title company { name } locations { name } } }",
					Map.of("id", loaded.path("id").asString()))
			.at("/data/posting")
			.toString()).isEqualTo("""
					{"title":"Wall Painter","company":{"name":"Wobblyhand Signs"},"locations":[{"name":"Boston"}]}""");
	}

	@Test
	void shouldWriteNothingWhenItParses() {
		String parse = """
				mutation ($document: DocumentInput!) {
				  parse(document: $document) { document rejected { reason } postings { title company } }
				}""";
		JsonNode parsed = HttpApi.on(this.port)
			.ask(parse, Map.of("document", document("roof.md", PAINTER.replaceAll("Wobblyhand", "Neverwas"))))
			.at("/data/parse");
		assertThat(parsed.at("/postings/0/company").asString()).isEqualTo("Neverwas Signs");
		assertThat(
				HttpApi.on(this.port).ask("{ company(name: \"Neverwas Signs\") { id } }").at("/data/company").isNull())
			.isTrue();
	}

	private JsonNode ingest(List<Map<String, String>> documents) {
		JsonNode answer = HttpApi.on(this.port).ask(INGEST, Map.of("documents", documents));
		assertThat(answer.path("errors")).isEmpty();
		return answer.at("/data/ingest");
	}

	private static Map<String, String> document(String name, String content) {
		return Map.of("name", name, "content", content);
	}

}
