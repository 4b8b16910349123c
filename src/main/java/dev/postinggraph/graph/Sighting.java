package dev.postinggraph.graph;

import java.time.Instant;

import dev.postinggraph.entity.ResolvedPosting;

/**
 * A resolved posting and when its source had it.
 *
 * @param resolved the posting with the entities that it names
 * @param seenAt when its document was current; becomes the first or last time that the
 * posting was seen
 */
public record Sighting(ResolvedPosting resolved, Instant seenAt) {

}
