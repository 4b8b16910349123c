package dev.postinggraph.query;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A statement that runs, as those see it who watch the server: the timer
 * {@code graph.statement} and a span of that name.
 *
 * @param statement what runs
 * @param observation begins with it and ends with it
 */
record StatementObservation(BoundStatement statement, Observation observation) {

	private static final String OUTCOME = "outcome";

	static StatementObservation start(BoundStatement statement, ObservationRegistry registry) {
		return new StatementObservation(statement, Observation.createNotStarted("graph.statement", registry)
			// The names that OpenTelemetry has for databases.
			.lowCardinalityKeyValue("db.system.name", "neo4j")
			.highCardinalityKeyValue("db.query.text", statement.cypher())
			.start());
	}

	void stop(@Nullable Object result, @Nullable Throwable failure) {
		if (failure != null) {
			QueryException cause = QueryException.of(failure);
			this.observation.lowCardinalityKeyValue(OUTCOME, cause.reason().name()).error(cause);
		}
		else {
			this.observation.lowCardinalityKeyValue(OUTCOME, "SUCCESS");
		}
		this.observation.stop();
	}

}
