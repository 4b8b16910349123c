package dev.postinggraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import tools.jackson.databind.JsonNode;

/**
 * Tells how the database runs the statements of requests, operator by operator, and how
 * often each touches the store.
 *
 * @param api compiles the requests, and tells their statements
 * @param driver runs them
 */
record Profiles(GraphQlEndpoint api, Driver driver) {

	/**
	 * Writes the profile of an operation to {@code target/benchmark}.
	 * @param operation the operation
	 * @return how often it touches the store
	 */
	long write(Operation operation) throws IOException, InterruptedException {
		JsonNode answer = this.api.ask(operation.request(), operation.variables(), "cypher");
		List<String> lines = new ArrayList<>();
		long hits = 0;
		for (JsonNode statement : answer.at("/extensions/cypher")) {
			lines.add(statement.path("cypher").asString());
			hits += profile(statement.path("cypher").asString(), parameters(statement.path("parameters")), lines);
		}
		lines.addFirst("// %s: %,d db hits".formatted(operation.name(), hits));
		Files.write(GeneratedStore.RESULTS.resolve(file(operation)), lines);
		return hits;
	}

	private static Path file(Operation operation) {
		return Path.of(operation.name().replaceAll("\\W+", "-") + ".profile");
	}

	private long profile(String cypher, Map<String, Object> parameters, List<String> lines) {
		try (Session session = this.driver.session()) {
			session.run(cypher, parameters).consume();
			ProfiledPlan plan = session.run("PROFILE " + cypher, parameters).consume().profile();
			return write(plan, "", lines);
		}
	}

	private static long write(ProfiledPlan plan, String indent, List<String> lines) {
		String operator = plan.operatorType().replaceFirst("@.*", "");
		lines.add("%,12d hits %,10d rows  %s%s %s".formatted(plan.dbHits(), plan.records(), indent, operator,
				plan.arguments().get("Details")));
		long hits = plan.dbHits();
		for (int i = plan.children().size() - 1; i >= 0; i--) {
			hits += write(plan.children().get(i), (i > 0) ? indent + "| " : indent, lines);
		}
		return hits;
	}

	/** JSON has no dates. */
	private static Map<String, Object> parameters(JsonNode json) {
		Map<String, Object> parameters = new HashMap<>();
		json.forEachEntry((name, value) -> parameters.put(name, value(value)));
		return parameters;
	}

	private static Object value(JsonNode value) {
		if (value.isArray()) {
			return value.valueStream().map(Profiles::value).toList();
		}
		if (value.isNumber()) {
			return value.isIntegralNumber() ? (Object) value.asLong() : (Object) value.asDouble();
		}
		String text = value.asString();
		return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : text;
	}

}
