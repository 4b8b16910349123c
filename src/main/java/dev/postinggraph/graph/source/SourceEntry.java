package dev.postinggraph.graph.source;

import java.util.Map;

/**
 * A source as the graph has it, before anything has been fetched.
 *
 * @param id {@code source:} and a slug of its name
 * @param name what people call it
 * @param kind what it is, such as {@code greenhouse} or {@code sitemap}
 * @param address where it is fetched
 * @param schedule when it is fetched, as its configuration says
 */
public record SourceEntry(String id, String name, String kind, String address, String schedule) {

	Map<String, Object> row() {
		return Map.of("id", this.id, "name", this.name, "kind", this.kind, "address", this.address, "schedule",
				this.schedule);
	}

}
