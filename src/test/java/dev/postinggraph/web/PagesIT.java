package dev.postinggraph.web;

import java.util.Objects;

import dev.postinggraph.store.StoreAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a person sees who opens the pages.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.graphql.schema.locations=classpath:web/schema/", "posting-graph.store.bolt-port=0",
				"posting-graph.store.directory=target/stores/${random.uuid}",
				"logging.level.org.openqa.selenium=error" })
@Import(PagesIT.Greeting.class)
class PagesIT {

	@RegisterExtension
	final Chromium chromium = new Chromium();

	@LocalServerPort
	int port;

	@Autowired
	StoreAddress store;

	@Test
	void shouldOpenGraphiQlOnExamplesThatRun() {
		this.chromium.open(url("/"));
		this.chromium.see("a[href=graphiql]").click();
		this.chromium.see(".graphiql-execute-button").click();
		this.chromium.seeText(".result-window", "\"greeting\": \"Hello, world\"");
		assertThat(this.chromium.texts(".graphiql-tab-button")).contains("Hello", "HelloName");
		assertThat(this.chromium.complaints()).isEmpty();
	}

	@Test
	void shouldConnectNeo4jBrowserWithNothingButThePassword() {
		this.chromium.open(url("/"));
		this.chromium.see("a[href=browser]").click();
		this.chromium.see("[data-testid=password]").sendKeys(Objects.requireNonNull(this.store.password()), Keys.ENTER);
		this.chromium.seeText("[data-testid=frameContents]", "to " + this.store.boltUri());
		this.chromium.see("[data-testid=activeEditor]").click();
		this.chromium.type("RETURN 'forty' + '-two' AS answer", Keys.chord(Keys.CONTROL, Keys.ENTER));
		this.chromium.seeText("[data-testid=frameContents]", "forty-two");
	}

	private String url(String path) {
		return "http://localhost:%d%s".formatted(this.port, path);
	}

	@Controller
	static class Greeting {

		@QueryMapping
		String greeting(@Argument String name) {
			return "Hello, %s".formatted(name);
		}

	}

}
