package dev.postinggraph.graphql;

import java.util.List;
import java.util.Map;

import dev.postinggraph.WithSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What clients see of curation: any field of what was changed, and both ids after a
 * merge.
 */
@WithSamples
class CurationIT {

	@LocalServerPort
	int port;

	@Test
	void shouldAnswerWithAnyFieldOfWhatWasChanged() {
		ingest("Glassblower", "Globewick Glass", "Glassblowing, Annealery");
		JsonNode answer = ask(
				"""
						mutation {
						  first: rename(entity: { id: "skill:annealery", version: 0 }, name: "Annealing Work") { __typename label: name aliases }
						  second: addAlias(entity: { id: "skill:annealery", version: 1 }, alias: "Lehr Work") {
						    version aliases
						    ... on Skill { postings(first: 1) { totalCount edges { node { title company { hires: name } } } } }
						    ... on Role { name }
						  }
						}""");
		assertThat(answer.toString()).isEqualTo("""
				{"data":{"first":{"__typename":"Skill","label":"Annealing Work","aliases":["Annealery"]},\
				"second":{"version":2,"aliases":["Annealery","Lehr Work"],"postings":{"totalCount":1,\
				"edges":[{"node":{"title":"Glassblower","company":{"hires":"Globewick Glass"}}}]}}}}""");
		assertThat(ask("{ skill(name: \"lehr work\") { id } }").at("/data/skill/id").asString())
			.isEqualTo("skill:annealery");
	}

	@Test
	void shouldFindWhatWasMergedByBothIds() {
		ingest("Gaffer", "Gatherwick Glass", "Gathering Glass, Blockery");
		ingest("Gatherer", "Blowwick Glass", "Blockery");
		JsonNode merged = ask(
				"""
						mutation {
						  skill: merge(entity: { id: "skill:gathering-glass", version: 0 }, into: { id: "skill:blockery", version: 0 }) { id }
						  role: merge(entity: { id: "role:gatherer", version: 0 }, into: { id: "role:gaffer", version: 0 }) { id name aliases }
						}""");
		assertThat(merged.at("/data/role").toString())
			.isEqualTo("{\"id\":\"role:gaffer\",\"name\":\"Gaffer\",\"aliases\":[\"Gatherer\"]}");
		JsonNode found = ask(
				"""
						{
						  node(id: "skill:gathering-glass") { id }
						  skill(id: "skill:gathering-glass") { id }
						  named: skill(name: "gathering glass") { id }
						  one: postings(where: { skills: { some: { id: { eq: "skill:gathering-glass" } } } }) { totalCount }
						  several: postings(where: { role: { id: { in: ["role:gatherer", "role:nothing"] } } }) { totalCount }
						  none: postings(where: { role: { id: { eq: "role:gaffer" } }, NOT: { skills: { some: { id: { in: ["skill:gathering-glass"] } } } } }) { totalCount }
						  compareRoles(roles: ["role:gatherer", "role:registered-nurse"]) { roles { id } }
						  role(id: "role:gatherer") { sharedSkills(with: "role:gatherer") { nodes { id } } }
						}""");
		assertThat(found.path("data").toString()).isEqualTo("""
				{"node":{"id":"skill:blockery"},"skill":{"id":"skill:blockery"},"named":{"id":"skill:blockery"},\
				"one":{"totalCount":2},"several":{"totalCount":2},"none":{"totalCount":0},\
				"compareRoles":{"roles":[{"id":"role:gaffer"},{"id":"role:registered-nurse"}]},\
				"role":{"sharedSkills":{"nodes":[{"id":"skill:blockery"}]}}}""");
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					rename(entity: { id: "skill:nothing", version: 0 }, name: "X") { id }                            => NOT_FOUND
					rename(entity: { id: "posting:nothing", version: 0 }, name: "X") { id }                          => BAD_USER_INPUT
					rename(entity: { id: "nonsense", version: 0 }, name: "X") { id }                                 => BAD_USER_INPUT
					rename(entity: { id: "skill:java", version: 0 }, name: " ") { id }                               => BAD_USER_INPUT
					rename(entity: { id: "skill:java", version: 99 }, name: "X") { id }                              => CONFLICT
					removeAlias(entity: { id: "skill:java", version: 0 }, alias: "java") { id }                      => BAD_USER_INPUT
					merge(entity: { id: "skill:java", version: 0 }, into: { id: "role:x", version: 0 }) { id }       => BAD_USER_INPUT
					merge(entity: { id: "skill:java", version: 0 }, into: { id: "skill:java", version: 0 }) { id }   => BAD_USER_INPUT
					merge(entity: { id: "skill:java", version: 7 }, into: { id: "skill:sql", version: 0 }) { id }    => CONFLICT
					rename(entity: { id: "skill:java", version: 0 }, name: "X") { ... on Skill { postings(first: 101) { totalCount } } } => LIMIT_EXCEEDED
					rename(entity: { id: "skill:java", version: 0 }, name: "X") { ... on Skill { postings(first: 100) { nodes { skills(first: 100) { postings(first: 100) { totalCount } } } } } } => LIMIT_EXCEEDED
					rename(entity: { id: "skill:java", version: 0 }, name: "X") { ... on Skill { postings(after: "x") { totalCount } } } => BAD_USER_INPUT
					""")
	void shouldChangeNothingAndSayWhy(String change, ErrorCode code) {
		JsonNode answer = ask("mutation { %s }".formatted(change));
		assertThat(answer.path("errors")).singleElement()
			.satisfies((error) -> assertThat(error.at("/extensions/code").asString()).isEqualTo(code.name()))
			.satisfies(
					(error) -> assertThat(error.path("message").asString()).endsWith(".").doesNotContain("Exception"));
		assertThat(answer.path("data").isNull()).isTrue();
		assertThat(ask("{ skill(id: \"skill:java\") { name version } }").at("/data/skill").toString())
			.isEqualTo("{\"name\":\"Java\",\"version\":0}");
	}

	private void ingest(String title, String company, String skills) {
		String text = """
				# %s
				**Company:** %s
				**Location:** Boston, MA
				**Skills:** %s
				**Posted:** 2026-10-02
				## Job Description
				You make what others look through.
				""".formatted(title, company, skills);
		JsonNode answer = HttpApi.on(this.port)
			.ask("mutation ($documents: [DocumentInput!]!) { ingest(documents: $documents) { rejections { reason } } }",
					Map.of("documents", List.of(Map.of("name", title, "content", text))));
		assertThat(answer.at("/data/ingest/rejections")).isEmpty();
	}

	private JsonNode ask(String request) {
		return HttpApi.on(this.port).ask(request);
	}

}
