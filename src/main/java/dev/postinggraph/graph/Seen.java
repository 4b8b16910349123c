package dev.postinggraph.graph;

import java.time.ZonedDateTime;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * The first and the last time that something was seen.
 *
 * @param first the first time, in UTC
 * @param last the last time, in UTC
 */
record Seen(ZonedDateTime first, ZonedDateTime last) {

	/** From the properties of a node or relationship. */
	static Seen of(Value properties) {
		return new Seen(properties.get("firstSeen").asZonedDateTime(), properties.get("lastSeen").asZonedDateTime());
	}

	/** What is known of the times, or null if nothing is, with one more time. */
	static Seen extend(@Nullable Seen known, ZonedDateTime time) {
		if (known == null) {
			return new Seen(time, time);
		}
		return new Seen(time.isBefore(known.first) ? time : known.first, time.isAfter(known.last) ? time : known.last);
	}

	Map<String, Object> toMap() {
		return Map.of("firstSeen", this.first, "lastSeen", this.last);
	}

}
