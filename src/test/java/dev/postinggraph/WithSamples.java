package dev.postinggraph;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * The whole application as a newcomer starts it: a store of its own with the samples
 * loaded. Tests that use it share one, so they may add to the graph, but not rely on what
 * others don't add.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "posting-graph.sources=file:src/test/resources/ingest/source/sources.yaml",
				// How soon the server sees that a client is gone.
				"spring.graphql.http.sse.keep-alive=1s", "posting-graph.store.bolt-port=0",
				"posting-graph.store.directory=target/stores/${random.uuid}",
				"logging.level.org.openqa.selenium=error" })
public @interface WithSamples {

}
