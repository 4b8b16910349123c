package dev.postinggraph.graphql;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import dev.postinggraph.WithSamples;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What those see who watch the server.
 */
@WithSamples
class MetricsIT {

	@LocalServerPort
	int port;

	@Autowired
	MeterRegistry meters;

	@Autowired
	ObservationRegistry observations;

	@Test
	void shouldObserveAnOperationAndItsStatements() {
		List<Observation.Context> seen = new CopyOnWriteArrayList<>();
		this.observations.observationConfig().observationHandler(new Recorder(seen));
		HttpApi.on(this.port).ask("query Seen { skill(name: \"java\") { name } role(name: \"x\") { id } }");
		assertThat(seen).extracting(Observation.Context::getName)
			.filteredOn((name) -> name.startsWith("graph"))
			.containsExactlyInAnyOrder("graphql.request", "graph.statement", "graph.statement");
		assertThat(seen).filteredOn((context) -> "graph.statement".equals(context.getName()))
			.allSatisfy((context) -> assertThat(
					Objects.requireNonNull(context.getParentObservation()).getContextView().getName())
				.isEqualTo("graphql.request"));
	}

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", textBlock = """
			{ __typename }                                        => SUCCESS
			{                                                     => BAD_USER_INPUT
			{ postings(first: 101) { totalCount } }               => LIMIT_EXCEEDED
			{ compareRoles(roles: ["a", "b"]) { roles { id } } }  => NOT_FOUND
			""")
	void shouldTimeOperationsByTheirOutcome(String document, String outcome) {
		long before = operations(outcome);
		HttpApi.on(this.port).ask(document);
		assertThat(operations(outcome)).isEqualTo(before + 1);
	}

	@Test
	void shouldCountErrorsByTheirCode() {
		double before = errors("BAD_USER_INPUT");
		HttpApi.on(this.port).ask("{ nothing }");
		HttpApi.on(this.port).client().get().uri("/graphql").exchange().expectStatus().isEqualTo(405);
		assertThat(errors("BAD_USER_INPUT")).isEqualTo(before + 2);
	}

	@Test
	void shouldObserveNoField() {
		HttpApi.on(this.port).ask("mutation { parse(document: { content: \"x\" }) { document } }");
		assertThat(this.meters.find("graphql.datafetcher").timers()).isEmpty();
	}

	@Test
	void shouldTellHowItIsButNothingElse() {
		assertThat(status("/actuator/health")).contains("\"neo4j\"").doesNotContain("localhost", "/");
		assertThat(JsonMapper.shared()
			.readTree(status("/actuator/health/readiness"))
			.at("/components/neo4j/status")
			.asString()).isEqualTo("UP");
		assertThat(status("/actuator/health/liveness")).contains("UP").doesNotContain("neo4j");
		HttpApi.on(this.port).client().get().uri("/actuator/metrics").exchange().expectStatus().isNotFound();
		HttpApi.on(this.port).client().get().uri("/actuator/prometheus").exchange().expectStatus().isNotFound();
	}

	private String status(String uri) {
		return Objects.requireNonNull(HttpApi.on(this.port)
			.client()
			.get()
			.uri(uri)
			.exchange()
			.expectStatus()
			.isOk()
			.expectBody(String.class)
			.returnResult()
			.getResponseBody());
	}

	private long operations(String outcome) {
		return this.meters.find("graphql.request")
			.tag("graphql.outcome", outcome)
			.timers()
			.stream()
			.mapToLong(Timer::count)
			.sum();
	}

	private double errors(String code) {
		return this.meters.counter("graphql.errors", "code", code).count();
	}

	/**
	 * Writes down what ends.
	 *
	 * @param seen what did
	 */
	private record Recorder(List<Observation.Context> seen) implements ObservationHandler<Observation.Context> {

		@Override
		public boolean supportsContext(Observation.Context context) {
			return true;
		}

		@Override
		public void onStop(Observation.Context context) {
			this.seen.add(context);
		}

	}

}
