package dev.postinggraph.graphql;

import java.util.Map;

import dev.postinggraph.WithSamples;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What requests leave for those after them.
 */
@WithSamples
class CachesIT {

	@LocalServerPort
	int port;

	@Autowired
	MeterRegistry meters;

	@Test
	void shouldParseADocumentOnce() {
		String document = "query Once($name: String) { skill(name: $name) { name } }";
		HttpApi.on(this.port).ask(document, Map.of("name", "java"));
		double parsed = count("graphql.documents", "cache.puts");
		double known = hits("graphql.documents");
		HttpApi.on(this.port).ask(document, Map.of("name", "sql"));
		assertThat(count("graphql.documents", "cache.puts")).isEqualTo(parsed);
		assertThat(hits("graphql.documents")).isEqualTo(known + 1);
	}

	private double hits(String cache) {
		return this.meters.get("cache.gets").tags("cache", cache, "result", "hit").functionCounter().count();
	}

	private double count(String cache, String meter) {
		return this.meters.get(meter)
			.tags("cache", cache)
			.functionCounters()
			.stream()
			.mapToDouble(FunctionCounter::count)
			.sum();
	}

}
