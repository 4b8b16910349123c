package dev.postinggraph.entity.skill;

import java.util.BitSet;
import java.util.List;

import dev.postinggraph.entity.MatchRule;
import org.jspecify.annotations.Nullable;

/**
 * Decides on ambiguous names by what stands around them. A name that is accepted may make
 * the next one in a list sure, so that this goes on until nothing changes.
 */
final class Neighbours {

	/** How far a certain skill may be, in characters of the same sentence. */
	private static final int NEAR = 120;

	private final String text;

	private final List<Candidate> candidates;

	private final Layout layout;

	private final Cues cues;

	/** Those that may be accepted: what the words beside them say does not change. */
	private final BitSet open = new BitSet();

	private final BitSet announced = new BitSet();

	Neighbours(String text, List<Candidate> candidates, Cues cues) {
		this.text = text;
		this.candidates = candidates;
		this.layout = new Layout(text);
		this.cues = cues;
	}

	/**
	 * Decides on all names, in both directions, so that a list is done in one go wherever
	 * its certain names stand.
	 */
	void decide() {
		new BareLists(this.text, this.candidates).accept();
		for (int i = 0; i < this.candidates.size(); i++) {
			Candidate candidate = this.candidates.get(i);
			boolean isOpen = !candidate.isAccepted() && !this.cues.isPartOfAnotherWord(candidate);
			this.open.set(i, isOpen);
			this.announced.set(i, isOpen && this.cues.announce(candidate));
		}
		boolean changed = true;
		while (changed) {
			changed = false;
			for (int i = 0; i < this.candidates.size(); i++) {
				changed |= decide(i);
			}
			for (int i = this.candidates.size() - 1; i >= 0; i--) {
				changed |= decide(i);
			}
		}
	}

	/**
	 * Whether a name stands directly beside another certain skill.
	 */
	boolean isListed(int index) {
		return isBesideAnother(index, index - 1) || isBesideAnother(index, index + 1);
	}

	private boolean isBesideAnother(int index, int other) {
		Candidate candidate = this.candidates.get(index);
		return isBeside(candidate, other) && !candidate.owners().equals(this.candidates.get(other).owners());
	}

	/**
	 * Decides on one name.
	 * @return whether it has just been accepted
	 */
	private boolean decide(int index) {
		Candidate candidate = this.candidates.get(index);
		MatchRule rule = (this.open.get(index) && !candidate.isAccepted()) ? rule(candidate, index) : null;
		if (rule == null) {
			return false;
		}
		candidate.accept(rule);
		return true;
	}

	private @Nullable MatchRule rule(Candidate candidate, int index) {
		if (isInList(candidate, index)) {
			return MatchRule.LIST;
		}
		if (this.announced.get(index)) {
			return MatchRule.CUE;
		}
		boolean mayBeNear = candidate.isExact() && candidate.use() == Use.NEAR;
		return (mayBeNear && (isNear(candidate, index, -1) || isNear(candidate, index, 1))) ? MatchRule.NEAR : null;
	}

	/**
	 * Whether a certain skill stands directly beside an ambiguous one. In another case
	 * than its own it must be an item through and through, with nothing but the line's
	 * end or skills on both sides.
	 */
	private boolean isInList(Candidate candidate, int index) {
		boolean after = isBeside(candidate, index - 1);
		boolean before = isBeside(candidate, index + 1);
		if (candidate.isExact()) {
			return after || before || isTwin(candidate, index - 1) || isTwin(candidate, index + 1);
		}
		return (after || before) && (after || this.layout.startsLine(candidate))
				&& (before || this.layout.endsLine(candidate));
	}

	private boolean isBeside(Candidate candidate, int other) {
		return isIndex(other) && this.candidates.get(other).vouchesFor(candidate)
				&& this.layout.isBeside(candidate, this.candidates.get(other));
	}

	/**
	 * Whether two ambiguous names of one category stand side by side: "Jest, Mocha".
	 */
	private boolean isTwin(Candidate candidate, int other) {
		if (!isIndex(other) || candidate.use() != Use.NEAR) {
			return false;
		}
		Candidate twin = this.candidates.get(other);
		return twin.use() == Use.NEAR && twin.isExact() && candidate.isAkin(twin)
				&& this.layout.isBeside(candidate, twin);
	}

	private boolean isNear(Candidate candidate, int index, int step) {
		for (int i = index + step; isIndex(i); i += step) {
			Candidate other = this.candidates.get(i);
			if (Math.max(other.start() - candidate.end(), candidate.start() - other.end()) > NEAR) {
				return false;
			}
			if (other.vouchesFor(candidate) && this.layout.isInSentenceOf(candidate, other)) {
				return true;
			}
		}
		return false;
	}

	private boolean isIndex(int index) {
		return index >= 0 && index < this.candidates.size();
	}

}
