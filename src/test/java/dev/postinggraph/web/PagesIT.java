package dev.postinggraph.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import dev.postinggraph.WithSamples;
import dev.postinggraph.store.StoreAddress;
import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

/**
 * What a person sees who opens the pages.
 */
@WithSamples
@Execution(ExecutionMode.CONCURRENT)
class PagesIT {

	@RegisterExtension
	final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	StoreAddress store;

	@Autowired
	MeterRegistry meters;

	@Test
	void shouldOpenGraphiQlOnExamplesThatRun() {
		this.chromium.open(url("/"));
		this.chromium.see("a[href=graphiql]").click();
		this.chromium.see(".graphiql-execute-button").click();
		this.chromium.seeText(".result-window", "\"data\": {");
		assertThat(this.chromium.texts(".result-window")).singleElement(as(STRING))
			.contains("\"name\": \"")
			.doesNotContain("\"errors\"");
		assertThat(this.chromium.texts(".graphiql-tab-button")).containsExactly("WhoHiresForASkill", "SkillsOfARole",
				"CompareRoles", "FindPostings");
		assertThat(this.chromium.complaints()).isEmpty();
	}

	@Test
	void shouldOpenGraphiQlOnTheRequestOfALink() {
		for (String name : List.of("First", "Second")) {
			String query = "query %s($count: Int) { postings(first: $count) { nodes { id } } }".formatted(name);
			this.chromium
				.open(url("/graphiql?query=%s&variables=%s".formatted(encoded(query), encoded("{\"count\": 1}"))));
			this.chromium.see(".graphiql-execute-button").click();
			this.chromium.seeText(".result-window", "\"id\": \"");
			assertThat(this.chromium.texts(".graphiql-tab-button")).contains(name, "CompareRoles");
		}
		assertThat(this.chromium.complaints()).isEmpty();
	}

	private static String encoded(String parameter) {
		return URLEncoder.encode(parameter, StandardCharsets.UTF_8);
	}

	@Test
	void shouldRunSubscriptionsInGraphiQl() {
		this.chromium.open(url("/graphiql"));
		this.chromium.see(".graphiql-query-editor .CodeMirror");
		this.chromium.run(
				"document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.setValue(arguments[0])",
				"subscription { postingLoaded(where: { company: { name: { eq: \"Inkpot Binders\" } } }) { title } }");
		double before = subscriptions();
		this.chromium.see(".graphiql-execute-button").click();
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> subscriptions() > before);
		ingest("""
				# Bookbinder
				**Company:** Inkpot Binders
				**Location:** Boston, MA
				## Job Description
				You bind what others print.
				""");
		this.chromium.seeText(".result-window", "\"title\": \"Bookbinder\"");
		this.chromium.see(".graphiql-execute-button").click();
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> subscriptions() == before);
		assertThat(this.chromium.complaints()).isEmpty();
	}

	private double subscriptions() {
		return this.meters.get("graphql.subscriptions").gauge().value();
	}

	private void ingest(String posting) {
		WebTestClient.bindToServer()
			.baseUrl(url(""))
			.responseTimeout(Duration.ofMinutes(1))
			.build()
			.post()
			.uri("/graphql")
			.bodyValue(
					Map.of("query", "mutation ($text: String!) { ingest(documents: [{ content: $text }]) { loaded } }",
							"variables", Map.of("text", posting)))
			.exchange()
			.expectBody()
			.jsonPath("$.data.ingest.loaded")
			.isEqualTo(1);
	}

	@Test
	void shouldConnectNeo4jBrowserWithNothingButThePassword() {
		this.chromium.open(url("/"));
		this.chromium.see("a[href=browser]").click();
		this.chromium.see("[data-testid=password]").sendKeys(Objects.requireNonNull(this.store.password()), Keys.ENTER);
		this.chromium.seeText("[data-testid=frameContents]", "to " + this.store.boltUri());
		this.chromium.see("[data-testid=activeEditor]").click();
		this.chromium.type("MATCH (p:Posting) RETURN count(p) > 50 AS many", Keys.chord(Keys.CONTROL, Keys.ENTER));
		this.chromium.seeText("[data-testid=frameContents]", "true");
	}

	private String url(String path) {
		return "http://localhost:%d%s".formatted(this.port, path);
	}

}
