package dev.postinggraph.graph;

import java.util.Set;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * A posting that content may belong to.
 *
 * @param via what led to it
 * @param known the posting
 * @param facts what is compared of it
 */
record Candidate(Via via, Known known, Facts facts) {

	/** From a row of the statement that finds postings. */
	static Candidate of(Record row) {
		Facts facts = new Facts(row.get("posting").asMap(Candidate::value), ids(row, "companies"), ids(row, "places"),
				ids(row, "around"), ids(row, "skills"));
		return new Candidate(Via.valueOf(row.get("via").asString()), Known.of(row), facts);
	}

	private static Object value(Value value) {
		return value.asObject();
	}

	private static Set<String> ids(Record row, String column) {
		return row.get(column).asList(Value::asString).stream().collect(Collectors.toSet());
	}

	/**
	 * How much it says the same as content that was found by this way.
	 * @return 0 if it is another job
	 */
	double match(Content content) {
		SameJob jobs = new SameJob(content.facts(), this.facts, content.names());
		if (this.known.different() || jobs.one().isOtherNumber(jobs.other())
				|| (this.known.isElsewhere(content) && !jobs.isSameText())) {
			return 0;
		}
		return switch (this.via) {
			case LISTING, OWN_ID -> 1;
			case SHARED_ID -> jobs.byNames();
			case NUMBER -> jobs.byNumber();
			case TEXT, JOB -> jobs.byContent();
		};
	}

	/**
	 * Ways to a posting, the surest first.
	 */
	enum Via {

		/** Its board lists it at the same address. */
		LISTING,
		/**
		 * It has the id that company, title, places and its own number or address make.
		 */
		OWN_ID,
		/** It has the id that company, title and places make. */
		SHARED_ID,
		/** It has the same number of the same company. */
		NUMBER,
		/** It has the same words. */
		TEXT,
		/** It has the same company, role and places. */
		JOB

	}

}
