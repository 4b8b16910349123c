package dev.postinggraph.benchmark;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.postinggraph.benchmark.Operation.Peers;
import tools.jackson.databind.JsonNode;

/**
 * The questions that are measured.
 *
 * @param api answers the ones that lead to others
 */
record Operations(GraphQlEndpoint api) {

	private static final int DEEP = 100;

	private static final int PAGE = 100;

	/** What the peer's own cursor after the 10,000th holds: its place, in base 64. */
	private static final String PEERS_CURSOR = "YXJyYXljb25uZWN0aW9uOjk5OTk=";

	List<Operation> all() throws IOException, InterruptedException {
		Map<String, Object> one = Map.of("id", GeneratedGraph.id(Operation.NUMBER));
		Map<String, Object> rare = Map.of("skill", "skill50", "location", "city3");
		Map<String, Object> common = Map.of("skill", "skill0", "location", "city3");
		Map<String, Object> skill = Map.of("skill", "skill50");
		return List.of(
				Operation.of("A one posting with its neighbours", "posting", one, one,
						new Peers("A_PostingById", one, "", 3), 0.6),
				newest("B 20 newest for a rare skill in a city", rare),
				newest("B 20 newest for the most common skill", common),
				Operation.of("C2 roles of a skill, their skills", "roles-with-skills", skill, skill,
						new Peers("C2_SkillRolesSkillsDistinct", skill, "name", 20), 0.8),
				Operation.of("D2 companies hiring for a skill", "companies", skill, skill,
						new Peers("D2_CompaniesHiringForSkillTop", skill, "postings", 1.5), 0.8),
				Operation.of("E skills shared by two roles", "shared-skills",
						Map.of("role", "role5", "other", "role:50"), Map.of("role", "role5", "other", "role:50"),
						new Peers("E_SharedSkills", Map.of("role", "role5", "other", "role50"), "name", 3), 0.8),
				page("F first page of 100", 0, Map.of()),
				page("F page of 100 after %,d".formatted(PAGE * DEEP), DEEP, Map.of("after", PEERS_CURSOR)),
				Operation.of("G related skills", "related-skills", skill, skill,
						new Peers("G_RelatedSkills", skill, null, 1.5), 0.8));
	}

	private static Operation newest(String name, Map<String, Object> variables) throws IOException {
		return Operation.of(name, "newest", variables, variables,
				new Peers("B_NewestBySkillAndLocation", variables, "datePosted", 100), 0.7);
	}

	private Operation page(String name, int pages, Map<String, Object> peers) throws IOException, InterruptedException {
		Peers peer = new Peers("F_Page100", peers, "datePosted", 0);
		Operation page = Operation.of(name, "page", Map.of(), Map.of("date", LocalDate.of(9999, 1, 1), "id", ""), peer,
				0.6);
		for (int i = 0; i < pages; i++) {
			JsonNode root = this.api.root(page.request(), page.variables());
			JsonNode last = root.at("/edges/%d/node".formatted(PAGE - 1));
			Map<String, Object> after = Map.of("after", root.at("/pageInfo/endCursor").asString());
			Map<String, Object> place = Map.of("date", LocalDate.parse(last.path("datePosted").asString()), "id",
					last.path("id").asString());
			page = new Operation(name, page.request(), after, page.ideal(), place, peer, page.driverTarget());
		}
		return page;
	}

}
