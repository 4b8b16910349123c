package dev.postinggraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.WithSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * What clients are told about requests that can't be answered: a code for their program,
 * a sentence for them, nothing of what is inside.
 */
@WithSamples
class ErrorsIT {

	/** What would tell a client about the inside of the server. */
	private static final List<String> INSIDE = List.of("java.", "dev.postinggraph", "org.neo4j", "Neo.", "Exception",
			"\tat ", "coalesce(", "MATCH ", "Value{", "AST", "coerced");

	@LocalServerPort
	int port;

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", textBlock = """
			{                                                                                    => BAD_USER_INPUT
			{ nothing }                                                                          => BAD_USER_INPUT
			{ postings { nothing } }                                                             => BAD_USER_INPUT
			{ skill(name: 5) { id } }                                                            => BAD_USER_INPUT
			{ postings(where: { datePosted: { gt: 5 } }) { totalCount } }                        => BAD_USER_INPUT
			{ postings(where: { datePosted: { gt: "May" } }) { totalCount } }                    => BAD_USER_INPUT
			{ postings(where: { workplace: { eq: MOON } }) { totalCount } }                      => BAD_USER_INPUT
			{ skill { id } }                                                                     => BAD_USER_INPUT
			{ skill(id: "skill:java", name: "Java") { id } }                                     => BAD_USER_INPUT
			{ skill(id: null) { id } }                                                           => BAD_USER_INPUT
			{ postings(first: -1) { totalCount } }                                               => BAD_USER_INPUT
			{ postings(last: -1) { totalCount } }                                                => BAD_USER_INPUT
			{ postings(after: "x") { totalCount } }                                              => BAD_USER_INPUT
			{ postings(after: "bnVsbA") { totalCount } }                                         => BAD_USER_INPUT
			{ postings(last: 1, after: "x") { totalCount } }                                     => BAD_USER_INPUT
			{ postings(first: 1, before: "x") { totalCount } }                                   => BAD_USER_INPUT
			{ postings(orderBy: [{}]) { totalCount } }                                           => BAD_USER_INPUT
			{ postings(orderBy: { title: null }) { totalCount } }                                => BAD_USER_INPUT
			{ postings(orderBy: { title: ASC, datePosted: ASC }) { totalCount } }                => BAD_USER_INPUT
			{ postings(where: { title: { eq: null } }) { totalCount } }                          => BAD_USER_INPUT
			{ postings(where: { skills: { some: { name: { in: null } } } }) { totalCount } }     => BAD_USER_INPUT
			{ postings(where: { skills: { all: [null] } }) { totalCount } }                      => BAD_USER_INPUT
			{ companies(orderBy: [{ name: ASC, postings: ASC }]) { totalCount } }                => BAD_USER_INPUT
			{ skills(first: 1, before: "x") { totalCount } }                                     => BAD_USER_INPUT
			{ postings(where: { employmentType: { eq: null } }) { totalCount } }                 => BAD_USER_INPUT
			{ postings(where: { annualSalary: { gte: null } }) { totalCount } }                  => BAD_USER_INPUT
			{ roles(last: 101) { totalCount } }                                                  => LIMIT_EXCEEDED
			{ skill(name: "Java") { relatedSkills(last: 101) { totalCount } } }                  => LIMIT_EXCEEDED
			{ compareRoles(roles: ["role:backend-engineer"]) { roles { id } } }                  => BAD_USER_INPUT
			{ compareRoles(roles: ["a","b","c","d","e","f","g","h","i","j","k"]) { roles { id } } } => BAD_USER_INPUT
			{ compareRoles(roles: ["role:backend-engineer", "role:nothing"]) { roles { id } } }  => NOT_FOUND
			{ compareRoles(roles: ["a", "b"], first: 101) { roles { id } } }                     => LIMIT_EXCEEDED
			{ postings(first: 101) { totalCount } }                                              => LIMIT_EXCEEDED
			{ postings(last: 101) { totalCount } }                                               => LIMIT_EXCEEDED
			{ skill(name: "Java") { roles(first: 101) { totalCount } } }                         => LIMIT_EXCEEDED
			{ postings { nodes { skills(first: 101) { id } } } }                                 => LIMIT_EXCEEDED
			{ search(text: "") { totalCount } }                                                  => BAD_USER_INPUT
			{ search(text: "-java") { totalCount } }                                             => BAD_USER_INPUT
			{ search(text: "java", types: null) { totalCount } }                                 => BAD_USER_INPUT
			{ search(text: "java", after: "x") { totalCount } }                                  => BAD_USER_INPUT
			{ postings(where: { text: " * " }) { totalCount } }                                  => BAD_USER_INPUT
			{ search(text: "a b c d e f g h i j k l m n o p q") { totalCount } }                 => LIMIT_EXCEEDED
			mutation { ingest(documents: []) { loaded } }                                        => BAD_USER_INPUT
			subscription { postingLoaded { id } }                                                => BAD_USER_INPUT
			""")
	void shouldTellACode(String request, ErrorCode code) {
		assertThat(onlyError(request, Map.of())).isEqualTo(code.name());
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`',
			textBlock = """
					{ nothing }                                                         => The type Query has no field 'nothing'.
					{ skill(id: "skill:java") }                                         => say which of its fields you want
					{ skill(name: 5) { id } }                                           => 'name' takes a value of the type String
					{ postings(where: { workplace: { eq: MOON } }) { totalCount } }     => a name that the enum lists
					{ postings(where: { colour: 5 }) { totalCount } }                   => 'where' is a PostingFilter, which has no field 'colour'.
					{ postings(first: 3                                                 => <EOF> stands for the end of the document
					query ($n: Int!) { postings(first: $n) { totalCount } }             => must not be null: its type is 'Int!'
					{ __schema { types { fields { type { fields { name } } } } } }      => once for the fields of a type
					""")
	void shouldSayItInWordsForPeople(String request, String words) {
		assertThat(ask(request, Map.of()).at("/errors/0/message").asString()).contains(words);
	}

	@Test
	void shouldRefuseACursorOfAnotherOrder() {
		String byDate = "{ postings(first: 1) { pageInfo { endCursor } } }";
		String cursor = HttpApi.on(this.port).ask(byDate).at("/data/postings/pageInfo/endCursor").asString();
		String byTitle = "query ($after: String) { postings(orderBy: { title: ASC }, after: $after) { totalCount } }";
		assertThat(onlyError(byTitle, Map.of("after", cursor))).isEqualTo("BAD_USER_INPUT");
	}

	static Stream<Arguments> requestsThatAskForTooMuch() {
		String costly = nested("skills(first: 100) { postings(first: 100) { nodes { ", "} } } ", 5);
		String deep = nested("skills(first: 1) { postings(first: 1) { nodes { ", "} } } ", 7);
		String wide = IntStream.range(0, 101)
			.mapToObj("a%d: skill(id: \"skill:java\") { id } "::formatted)
			.reduce("", String::concat);
		String spread = IntStream.range(0, 30)
			.mapToObj((i) -> "fragment f%d on Query { ...f%d ...f%d } ".formatted(i, i + 1, i + 1))
			.reduce("", String::concat);
		return Stream.of(arguments("costs more than a number holds", "{ posting(id: \"x\") { %s } }".formatted(costly)),
				arguments("goes deep", "{ posting(id: \"x\") { %s } }".formatted(deep)),
				arguments("has many parts", "{ %s }".formatted(wide)),
				arguments("spreads fragments", "{ ...f0 } %s fragment f30 on Query { __typename }".formatted(spread)));
	}

	private static String nested(String open, String close, int times) {
		return open.repeat(times) + "id " + close.repeat(times);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("requestsThatAskForTooMuch")
	void shouldRefuseARequestThat(String name, String request) {
		assertThat(onlyError(request, Map.of())).isEqualTo("LIMIT_EXCEEDED");
	}

	static Stream<Arguments> filtersThatAskForTooMuch() {
		Map<String, ?> title = Map.of("title", Map.of("contains", "engineer"));
		Map<String, ?> deep = title;
		Map<String, ?> mixed = title;
		for (int i = 0; i < 100; i++) {
			deep = Map.of("NOT", deep);
			mixed = Map.of("OR", List.of(Map.of("AND", List.of(mixed, title)), title));
		}
		List<Map<String, ?>> thousand = IntStream.range(0, 1000).<Map<String, ?>>mapToObj((_) -> title).toList();
		return Stream.of(arguments("nests", deep), arguments("nests and widens", mixed),
				arguments("has a thousand alternatives", Map.of("OR", thousand)),
				arguments("has a thousand conditions", Map.of("AND", thousand)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("filtersThatAskForTooMuch")
	void shouldRefuseAFilterThat(String name, Map<String, ?> where) {
		String request = "query ($where: PostingFilter) { postings(where: $where) { totalCount } }";
		assertThat(onlyError(request, Map.of("where", where))).isEqualTo("LIMIT_EXCEEDED");
	}

	static List<String> hostileTexts() {
		return List.of("", " ", "'", "\"", "`", "\\", "\\u0027", "$p0", "{{", "'}) DETACH DELETE n //",
				"`) MATCH (n) DETACH DELETE n RETURN (`n", "/*where:p*/ true", "skill:java' OR 'a' = 'a", "\0",
				"\uD800", "\uDC00\uD800", "\uFFFF", "💼", "x".repeat(100_000), "\u202E", ":", "skill:", "%s%n", "null");
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void shouldFindNothingByAHostileName(String text) {
		String request = """
				query ($text: String!, $id: ID!) {
				  skill(name: $text) { id }
				  company(name: $text) { id }
				  role(name: $text) { id }
				  location(name: $text) { id }
				  posting(url: $text) { id }
				  node(id: $id) { id }
				  postings(where: { title: { eq: $text }, skills: { some: { name: { in: [$text] } } } }) { nodes { id } }
				}""";
		JsonNode answer = ask(request, Map.of("text", text, "id", text));
		assertThat(answer.path("errors")).isEmpty();
		assertThat(answer.path("data").valueStream()).allMatch((root) -> root.isNull() || root.at("/nodes").isEmpty());
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void shouldRefuseAHostileCursor(String text) {
		String request = "query ($text: String!) { postings(after: $text) { nodes { id } } }";
		assertThat(onlyError(request, Map.of("text", text))).isEqualTo("BAD_USER_INPUT");
	}

	@ParameterizedTest
	@MethodSource("hostileTexts")
	void shouldReportAHostileDocument(String text) {
		String request = """
				mutation ($text: String!) {
				  ingest(documents: [{ name: $text, content: $text, url: $text, mediaType: $text }]) { loaded rejected }
				}""";
		JsonNode answer = ask(request, Map.of("text", text));
		assertThat(answer.at("/data/ingest/loaded").asInt()).isZero();
		assertThat(answer.at("/data/ingest/rejected").asInt()).isEqualTo(1);
	}

	@Test
	void shouldStillHaveTheGraphAfterAllThat() {
		JsonNode answer = ask("{ postings(first: 0) { totalCount } }", Map.of());
		assertThat(answer.at("/data/postings/totalCount").asInt()).isGreaterThan(50);
	}

	private String onlyError(String request, Map<String, ? extends @Nullable Object> variables) {
		JsonNode errors = ask(request, variables).path("errors");
		assertThat(errors).hasSize(1);
		JsonNode error = errors.get(0);
		assertThat(error.path("message").asString()).isNotBlank();
		assertThat(error.path("locations")).isNotEmpty();
		return error.at("/extensions/code").asString();
	}

	private JsonNode ask(String request, Map<String, ? extends @Nullable Object> variables) {
		JsonNode answer = HttpApi.on(this.port).ask(request, variables);
		assertThat(answer.toString()).doesNotContain(INSIDE);
		return answer;
	}

}
