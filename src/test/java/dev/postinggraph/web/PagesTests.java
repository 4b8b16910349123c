package dev.postinggraph.web;

import java.net.URI;
import java.util.List;

import dev.postinggraph.store.StoreAddress;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.assertThat;

class PagesTests {

	private static final StoreAddress STORE = new StoreAddress("bolt://localhost:7687", "neo4j", "secret");

	private static final Resource PRESENT = new ClassPathResource("browser/index.html");

	private static final Resource ABSENT = new ClassPathResource("no-browser/index.html");

	@Test
	void shouldFillInTheAddressAndTheUserButNeverThePassword() {
		browser(PRESENT, STORE, null).get()
			.uri("/browser")
			.exchange()
			.expectStatus()
			.isTemporaryRedirect()
			.expectHeader()
			.location("/browser/?dbms=bolt%3A%2F%2Fneo4j%40localhost%3A7687");
	}

	@Test
	void shouldFillInTheAddressAloneWhereNoUserIsConfigured() {
		browser(PRESENT, new StoreAddress("neo4j://graph.example:7687", null, null), null).get()
			.uri("/browser/")
			.exchange()
			.expectStatus()
			.isTemporaryRedirect()
			.expectHeader()
			.location("/browser/?dbms=neo4j%3A%2F%2Fgraph.example%3A7687");
	}

	@Test
	void shouldShowNeo4jBrowserOnceItIsFilledIn() {
		browser(PRESENT, STORE, null).get()
			.uri("/browser/?dbms=bolt://localhost:7687")
			.exchange()
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.TEXT_HTML)
			.expectBody(String.class)
			.value(html -> assertThat(html).contains("<title>Neo4j Browser</title>"));
	}

	@Test
	void shouldLeadToTheNeo4jBrowserThatIsConfigured() {
		URI elsewhere = URI.create("http://localhost:7474/browser/");
		for (String path : List.of("/browser", "/browser/", "/browser/?dbms=bolt://localhost:7687")) {
			browser(ABSENT, STORE, elsewhere).get()
				.uri(path)
				.exchange()
				.expectStatus()
				.isTemporaryRedirect()
				.expectHeader()
				.location(elsewhere.toString());
		}
	}

	@Test
	void shouldSayWhatToDoWhereThereIsNoNeo4jBrowser() {
		browser(ABSENT, STORE, null).get()
			.uri("/browser")
			.exchange()
			.expectStatus()
			.isNotFound()
			.expectBody(String.class)
			.value(text -> assertThat(text).contains("posting-graph.browser-url"));
	}

	@Test
	void shouldKeepThePagesFromLoadingAnythingElsewhere() {
		browser(PRESENT, STORE, null).get()
			.uri("/browser/?dbms=bolt://localhost:7687")
			.exchange()
			.expectHeader()
			.value("Content-Security-Policy", policy -> assertThat(policy).contains("default-src 'self';"));
	}

	@Test
	void shouldReadExamplesInTheOrderOfTheirNames() {
		List<Example> examples = Examples.read(new PathMatchingResourcePatternResolver());
		assertThat(examples).extracting(Example::name).isSorted().hasSizeGreaterThan(1);
		assertThat(examples).extracting(Example::query).allSatisfy(query -> assertThat(query).isNotBlank());
	}

	private static WebTestClient browser(Resource page, StoreAddress store, @Nullable URI elsewhere) {
		return WebTestClient.bindToRouterFunction(new BrowserPage(page, () -> store, elsewhere).route())
			.webFilter(new ContentSecurityPolicyFilter())
			.build();
	}

}
