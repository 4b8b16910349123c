package dev.postinggraph.query;

import java.util.ArrayList;
import java.util.List;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;

/**
 * Writes the database's plan for people: an operator a line, each above those that it
 * takes its rows from.
 */
final class PlanText {

	private final List<String> lines = new ArrayList<>();

	private PlanText() {
	}

	static List<String> of(Plan plan) {
		PlanText text = new PlanText();
		text.add(plan, "");
		return List.copyOf(text.lines);
	}

	/** The first source continues the column, others are indented. */
	private void add(Plan plan, String indent) {
		String operator = plan.operatorType().replaceFirst("@.*", "");
		this.lines.add("%s%s %s".formatted(indent, operator, argument(plan, "Details").asString("")).stripTrailing());
		List<? extends Plan> sources = plan.children();
		for (int i = sources.size() - 1; i >= 0; i--) {
			add(sources.get(i), (i > 0) ? indent + "| " : indent);
		}
	}

	private static Value argument(Plan plan, String name) {
		return plan.arguments().getOrDefault(name, Values.NULL);
	}

}
