package dev.postinggraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.postinggraph.query.CompiledStatement;
import dev.postinggraph.query.plan.Plan;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A query that is planned and compiled, for all requests of its shape.
 *
 * @param fields its root fields, without those that ask about the schema itself
 * @param facts what must hold of a request's values
 */
record PreparedOperation(List<Field> fields, List<Facts.Fact> facts) {

	PreparedOperation {
		fields = List.copyOf(fields);
		facts = List.copyOf(facts);
	}

	boolean fits(Map<String, Object> variables) {
		return this.facts.stream().allMatch((fact) -> fact.holds(variables));
	}

	/**
	 * A root field.
	 *
	 * @param key its response key
	 * @param location where it stands in the document
	 * @param nullable whether the response may hold null for it
	 * @param read what it reads, or nothing where there can't be such a node
	 */
	record Field(String key, @Nullable SourceLocation location, boolean nullable, Optional<Read> read) {

		List<Object> path() {
			return List.of(this.key);
		}

	}

	/**
	 * What a root field reads.
	 *
	 * @param plan the plan
	 * @param statement what it was compiled to
	 */
	record Read(Plan plan, CompiledStatement statement) {

	}

}
