package dev.postinggraph.graph;

import java.time.Instant;
import java.util.Optional;

import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.graph.WriteOutcome.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A resolved posting and when its source had it, ready to be written. Making it takes
 * time, which threads that parse side by side have and the one that writes has not.
 */
public final class Sighting {

	private final Content content;

	private final Optional<Refused> refused;

	/**
	 * A sighting.
	 * @param resolved the posting with the entities that it names
	 * @param seenAt when its document was current; becomes the first or last time that
	 * the posting was seen
	 * @param documentHash what tells its document from every other, so that the document
	 * need not be read when it is there again; null if the document states more than this
	 * posting
	 */
	public Sighting(ResolvedPosting resolved, Instant seenAt, @Nullable String documentHash) {
		this.content = Content.of(resolved, seenAt, documentHash);
		this.refused = Limit.check(this.content);
	}

	/**
	 * How many relationships its posting has, which is what writing it costs.
	 * @return the number
	 */
	public int relationships() {
		return this.content.relationships();
	}

	/** Why the graph can't hold it, or empty if it can. */
	Optional<Refused> refused() {
		return this.refused;
	}

	Content content() {
		return this.content;
	}

}
