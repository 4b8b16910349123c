package dev.postinggraph.graph;

import java.util.Map;
import java.util.Objects;

import dev.postinggraph.graph.Known.Listing;
import org.jspecify.annotations.Nullable;

/**
 * Which posting a sighting belongs to, and what is to be done with it.
 *
 * @param content what the sighting says
 * @param id the id of the posting
 * @param action what is to be done
 * @param known the posting as the graph holds it, or null if it is new
 */
record Placement(Content content, String id, Action action, @Nullable Known known) {

	/**
	 * What is to be done with a posting.
	 */
	enum Action {

		/** Make it. */
		CREATE,
		/** Put the content in the place of what was there. */
		REPLACE,
		/** Add what is not known yet. */
		ADD,
		/**
		 * Nothing but to remember that it was seen: this is known, or older than that.
		 */
		KEEP

	}

	/**
	 * Places a sighting. The board's own address is the surest sign; then comes what both
	 * boards state alike, unless that is another job.
	 * @param content what the sighting says
	 * @param candidates the postings that it may be
	 */
	static Placement of(Content content, Map<Candidate, Known> candidates) {
		Known listed = candidates.get(Candidate.LISTING);
		if (listed != null) {
			return existing(content, listed);
		}
		Known shared = candidates.get(Candidate.SHARED_ID);
		if (shared == null) {
			return new Placement(content, content.identity().sharedId(), Action.CREATE, null);
		}
		if (!shared.isAnotherThan(content)) {
			return existing(content, shared);
		}
		Known own = candidates.get(Candidate.OWN_ID);
		return (own != null) ? existing(content, own)
				: new Placement(content, content.identity().ownId(), Action.CREATE, null);
	}

	private static Placement existing(Content content, Known known) {
		return new Placement(content, known.id(), action(content, known), known);
	}

	private static Action action(Content content, Known known) {
		Listing listing = known.listing();
		if (listing != null) {
			if (!listing.contentHash().equals(content.hash())) {
				return content.seenAt().isBefore(listing.seen().last()) ? Action.KEEP : Action.REPLACE;
			}
			return listing.superseded() ? Action.ADD : Action.KEEP;
		}
		if (content.board() != null) {
			return Action.ADD;
		}
		if (known.contentHash().equals(content.hash())) {
			return Action.KEEP;
		}
		if (known.listed()) {
			return Action.ADD;
		}
		return content.seenAt().isBefore(known.seen().last()) ? Action.KEEP : Action.REPLACE;
	}

	/** How the board in question lists the posting by now, or null if it does not. */
	@Nullable Listing listing() {
		return (this.known != null) ? this.known.listing() : null;
	}

	/** When the posting was seen, this sighting included. */
	Seen postingSeen() {
		return Seen.extend((this.known != null) ? this.known.seen() : null, this.content.seenAt());
	}

	/** When the board was seen to list the posting, this sighting included. */
	Seen listingSeen() {
		Listing listing = listing();
		return Seen.extend((listing != null) ? listing.seen() : null, this.content.seenAt());
	}

	/**
	 * Whether a posting that is kept was not seen at this time or in this document yet.
	 */
	boolean isNews() {
		Listing listing = listing();
		return this.known == null || !this.known.seen().equals(postingSeen())
				|| (listing != null && !listing.seen().equals(listingSeen())) || !Objects.equals(documentHash(),
						(listing != null) ? listing.documentHash() : this.known.documentHash());
	}

	/**
	 * What tells the document of the posting's content from every other, or null if it
	 * states more than that. An older document than that is not remembered.
	 */
	@Nullable String documentHash() {
		if (this.action != Action.KEEP || this.known == null) {
			return this.content.documentHash();
		}
		Listing listing = listing();
		boolean current = this.content.hash()
			.equals((listing != null) ? listing.contentHash() : this.known.contentHash());
		if (current && this.content.documentHash() != null) {
			return this.content.documentHash();
		}
		return (listing != null) ? listing.documentHash() : this.known.documentHash();
	}

	/**
	 * How the graph may know a posting.
	 */
	enum Candidate {

		/** The board lists it at the same address. */
		LISTING,
		/** It has the id that company, title and places make. */
		SHARED_ID,
		/** It has the id that its own number or address makes. */
		OWN_ID

	}

}
