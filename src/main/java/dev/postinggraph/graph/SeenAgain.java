package dev.postinggraph.graph;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A document that the graph knows was there again, unchanged.
 *
 * @param documentHash what tells it from every other
 * @param seenAt when it was current
 */
public record SeenAgain(String documentHash, Instant seenAt) {

	Map<String, @Nullable Object> toMap() {
		return Map.of("hash", this.documentHash, "seenAt", this.seenAt.atZone(ZoneOffset.UTC));
	}

}
