package dev.postinggraph.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.postinggraph.WithSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person finds in the samples.
 */
@WithSamples
class SearchIT {

	private static final String SEARCH = """
			query ($text: String!, $first: Int = 100, $after: String) { search(text: $text, first: $first, after: $after) {
			  totalCount pageInfo { hasNextPage endCursor }
			  edges { score snippet node { id ... on Posting { title } } } } }""";

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource({ "kafka, skill:apache-kafka", "Kubernetis, skill:kubernetes", "kubern, skill:kubernetes",
			"c++, skill:c-plus-plus", "brinethorn, company:brinethorn-logistics", "data engineer, role:data-engineer",
			"lyon, location:lyon-ara-fr" })
	void shouldNameFirstWhatGoesByTheName(String text, String id) {
		assertThat(ids(search(text, 100, null))).first().isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "developpeur, Développeur Full Stack (F/H)", "Développeur cyclistes, Développeur Full Stack (F/H)",
			"vélos cargos, Développeur Full Stack (F/H)" })
	void shouldFindPostingsByTheirWords(String text, String title) {
		assertThat(search(text, 100, null).path("edges")).extracting((edge) -> edge.at("/node/title").asString(""))
			.contains(title);
	}

	@Test
	void shouldNotFindTheTagsOfDescriptions() {
		assertThat(search("blockquote", 100, null).path("totalCount").asInt()).isZero();
		assertThat(search("strong ul li", 100, null).path("totalCount").asInt()).isZero();
	}

	@Test
	void shouldGiveEveryNodeOnceBestFirstPageByPage() {
		JsonNode whole = search("data engineer", 100, null);
		assertThat(whole.path("edges").size()).isEqualTo(whole.path("totalCount").asInt()).isGreaterThan(5);
		assertThat(whole.path("edges")).extracting((edge) -> -edge.path("score").asDouble()).isSorted();
		List<String> walked = new ArrayList<>();
		String cursor = null;
		do {
			JsonNode page = search("data engineer", 2, cursor);
			walked.addAll(ids(page));
			cursor = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString() : null;
		}
		while (cursor != null);
		assertThat(walked).isEqualTo(ids(whole)).doesNotHaveDuplicates();
	}

	@Test
	void shouldFilterPostingsByWordsWithEverythingElse() {
		List<JsonNode> kafka = postings("{ text: \"kafka\" }");
		List<JsonNode> without = postings("{ text: \"kafka -spark\" }");
		List<JsonNode> not = postings("{ text: \"kafka\", NOT: { text: \"spark\" } }");
		assertThat(kafka).isNotEmpty().hasSizeGreaterThan(without.size());
		assertThat(without).isNotEmpty().isEqualTo(not);
		assertThat(postings("{ OR: [{ text: \"kafka\" }, { text: \"nurse\" }] }")).hasSizeGreaterThan(kafka.size());
		assertThat(postings("{ text: \"kafka\", skills: { some: { name: { eq: \"Spark\" } } } }")).isNotEmpty()
			.allMatch(kafka::contains);
	}

	@ParameterizedTest
	@ValueSource(strings = { "the", "a AND", "x~2^(", "\\\\\\\\ 1", "\\\"unclosed 1", "[1 TO", "/1", "title:1", "* 1 *",
			"1?", "東京 1", "😀 1", "1\\u0000" })
	void shouldAnswerWhateverIsTyped(String text) {
		JsonNode answer = HttpApi.on(this.port)
			.ask("{ search(text: \"%s\") { totalCount } postings(where: { text: \"%s\" }) { totalCount } }"
				.formatted(text, text));
		assertThat(answer.path("errors")).isEmpty();
		assertThat(answer.at("/data/search/totalCount").isNumber()).isTrue();
	}

	private JsonNode search(String text, int first, @Nullable String after) {
		Map<String, @Nullable Object> variables = new HashMap<>(Map.of("text", text, "first", first));
		variables.put("after", after);
		JsonNode answer = HttpApi.on(this.port).ask(SEARCH, variables);
		assertThat(answer.path("errors")).isEmpty();
		return answer.at("/data/search");
	}

	private List<JsonNode> postings(String where) {
		JsonNode answer = HttpApi.on(this.port)
			.ask("{ postings(where: %s, first: 100) { nodes { id } } }".formatted(where));
		assertThat(answer.path("errors")).isEmpty();
		return answer.at("/data/postings/nodes").valueStream().toList();
	}

	private static List<String> ids(JsonNode page) {
		return page.path("edges").valueStream().map((edge) -> edge.at("/node/id").asString()).toList();
	}

}
