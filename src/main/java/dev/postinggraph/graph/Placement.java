package dev.postinggraph.graph;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.postinggraph.entity.PostingIdentity;
import dev.postinggraph.graph.Candidate.Via;
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

	/** A difference that an estimate does not tell. */
	private static final double INDISTINCT = 0.02;

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
	 * Places a sighting. The board's own address is the surest sign, then the number or
	 * address in the id; else it is the posting that says the most of the same. Where two
	 * say as much, it is neither: which one can't be told.
	 * @param content what the sighting says
	 * @param candidates the postings that it may be
	 */
	static Placement of(Content content, List<Candidate> candidates) {
		Map<Via, Candidate> sure = new EnumMap<>(Via.class);
		candidates.forEach((candidate) -> sure.putIfAbsent(candidate.via(), candidate));
		Candidate listed = sure.get(Via.LISTING);
		if (listed != null) {
			return existing(content, listed.known());
		}
		Candidate own = sure.get(Via.OWN_ID);
		if (own != null && !own.known().id().equals(content.identity().sharedId())) {
			return existing(content, own.known());
		}
		return best(content, candidates).map((known) -> existing(content, known))
			.orElseGet(() -> anew(content, sure.get(Via.SHARED_ID)));
	}

	private static Optional<Known> best(Content content, List<Candidate> candidates) {
		Map<String, Double> matches = new HashMap<>();
		candidates.forEach((each) -> matches.merge(each.known().id(), each.match(content), Math::max));
		double most = matches.values().stream().max(Double::compare).orElse(0.0);
		List<Known> likeliest = candidates.stream()
			.map(Candidate::known)
			.filter((known) -> most > 0 && matches.getOrDefault(known.id(), 0.0) >= most - INDISTINCT)
			.toList();
		return likeliest.stream()
			.findFirst()
			.filter((first) -> likeliest.stream().allMatch((known) -> known.id().equals(first.id())));
	}

	/** What neither number nor address tells apart from another posting belongs to it. */
	private static Placement anew(Content content, @Nullable Candidate shared) {
		PostingIdentity identity = content.identity();
		if (shared == null) {
			return new Placement(content, identity.sharedId(), Action.CREATE, null);
		}
		return identity.ownId().equals(identity.sharedId()) ? existing(content, shared.known())
				: new Placement(content, identity.ownId(), Action.CREATE, null);
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
			return (listing.superseded() && !listing.isClosedAt(content.seenAt())) ? Action.ADD : Action.KEEP;
		}
		if (known.isGone() && content.seenAt().isAfter(known.seen().last())) {
			return Action.REPLACE;
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
	 * Whether the content is later than what the posting was: of two contents of one time
	 * none was before the other.
	 */
	boolean isLater() {
		return this.known != null && this.content.seenAt().isAfter(this.known.seen().last());
	}

	/** Whether it may have to be closed or opened by now. */
	boolean mayChangeState() {
		return (this.known != null && this.known.closedAt() != null)
				|| (this.action != Action.KEEP && this.content.validThrough() != null);
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

}
