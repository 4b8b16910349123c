package dev.postinggraph.graph;

import java.time.Instant;

import dev.postinggraph.entity.ResolvedPosting;
import org.jspecify.annotations.Nullable;

/**
 * A resolved posting and when its source had it.
 *
 * @param resolved the posting with the entities that it names
 * @param seenAt when its document was current; becomes the first or last time that the
 * posting was seen
 * @param documentHash what tells its document from every other, so that the document need
 * not be read when it is there again; null if the document states more than this posting
 */
public record Sighting(ResolvedPosting resolved, Instant seenAt, @Nullable String documentHash) {

}
