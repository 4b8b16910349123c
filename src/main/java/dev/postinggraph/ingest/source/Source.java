package dev.postinggraph.ingest.source;

import dev.postinggraph.entity.Slug;
import dev.postinggraph.graph.source.SourceEntry;

/**
 * Where postings are fetched from, again and again.
 *
 * @param name what people call it; no other source has the name
 * @param origin where they come from
 * @param schedule when they are fetched
 */
public record Source(String name, Origin origin, Schedule schedule) {

	/**
	 * Its id in the graph.
	 * @return {@code source:} and the name as a slug
	 */
	public String id() {
		return "source:" + Slug.of(this.name);
	}

	SourceEntry entry() {
		return new SourceEntry(id(), this.name, this.origin.kind(), this.origin.address(), this.schedule.toString());
	}

}
