package dev.postinggraph.graph.source;

import java.time.Instant;
import java.util.Set;

/**
 * All that a source lists, unambiguously.
 *
 * @param postings the ids of the postings that it gave in this run
 * @param unchanged the addresses of pages that it lists and that were not read again:
 * what they held is listed still
 * @param at when the run began
 */
public record FullListing(Set<String> postings, Set<String> unchanged, Instant at) {

	public FullListing {
		postings = Set.copyOf(postings);
		unchanged = Set.copyOf(unchanged);
	}

}
