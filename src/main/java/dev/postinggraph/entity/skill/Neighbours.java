package dev.postinggraph.entity.skill;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Decides on ambiguous names by what stands around them. A name that is accepted may make
 * the next one in a list sure, so that this goes on until nothing changes.
 */
final class Neighbours {

	/** How far a certain skill may be, in characters of the same sentence. */
	private static final int NEAR = 120;

	/** The widest gap between two items of a list. */
	private static final int GAP = 30;

	private static final String PUNCTUATION = "[\\s,;/|•·&+()\\[\\]:*–—‐-]";

	private static final Pattern SEPARATORS = Pattern.compile(PUNCTUATION + "*+(?:(?:and/or|and|or|und|oder|et|ou|y|"
			+ "e\\.g\\.|etc\\.?|like|such as|including|as well as|plus|also|v?\\d[\\d.x]*+)" + PUNCTUATION + "++)*+",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SENTENCE_END = Pattern.compile("[\\n\\r]|[.!?]\\s");

	private final String text;

	private final List<Candidate> candidates;

	private final Cues cues;

	Neighbours(String text, List<Candidate> candidates) {
		this.text = text;
		this.candidates = candidates;
		this.cues = new Cues(text);
	}

	void decide() {
		new BareLists(this.text, this.candidates).accept();
		boolean changed = true;
		while (changed) {
			changed = false;
			for (int i = 0; i < this.candidates.size(); i++) {
				Candidate candidate = this.candidates.get(i);
				MatchRule rule = candidate.isAccepted() ? null : rule(candidate, i);
				if (rule != null) {
					candidate.accept(rule);
					changed = true;
				}
			}
		}
	}

	private @Nullable MatchRule rule(Candidate candidate, int index) {
		if (this.cues.isPartOfAnotherWord(candidate)) {
			return null;
		}
		if (isInList(candidate, index)) {
			return MatchRule.LIST;
		}
		if (this.cues.announce(candidate)) {
			return MatchRule.CUE;
		}
		boolean mayBeNear = candidate.isExact() && candidate.use() == Use.NEAR;
		return (mayBeNear && isNear(candidate, index)) ? MatchRule.NEAR : null;
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
		return (after || before) && (after || startsLine(candidate)) && (before || endsLine(candidate));
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
	 * Whether two ambiguous names of one category stand side by side: "Jest, Mocha".
	 */
	private boolean isTwin(Candidate candidate, int other) {
		if (other < 0 || other >= this.candidates.size()) {
			return false;
		}
		Candidate twin = this.candidates.get(other);
		return candidate.use() == Use.NEAR && twin.use() == Use.NEAR && twin.isExact() && candidate.isAkin(twin)
				&& isGap(candidate, twin);
	}

	private boolean isBeside(Candidate candidate, int other) {
		return other >= 0 && other < this.candidates.size() && this.candidates.get(other).vouchesFor(candidate)
				&& isGap(candidate, this.candidates.get(other));
	}

	/**
	 * Whether nothing but what separates the items of a list stands between two names.
	 * The shortest names must not be joined across lines: "NFC / Go and see".
	 */
	private boolean isGap(Candidate candidate, Candidate other) {
		int from = Math.min(other.end(), candidate.end());
		int to = Math.max(other.start(), candidate.start());
		if (to - from > GAP || !SEPARATORS.matcher(this.text).region(from, to).matches()) {
			return false;
		}
		boolean acrossLines = this.text.substring(from, to).indexOf('\n') >= 0;
		return candidate.use() != Use.LIST || !acrossLines || (startsLine(candidate) && endsLine(candidate));
	}

	private boolean isNear(Candidate candidate, int index) {
		for (int i = index - 1; i >= 0 && candidate.start() - this.candidates.get(i).end() <= NEAR; i--) {
			if (this.candidates.get(i).vouchesFor(candidate)
					&& inOneSentence(this.candidates.get(i).end(), candidate.start())) {
				return true;
			}
		}
		for (int i = index + 1; i < this.candidates.size()
				&& this.candidates.get(i).start() - candidate.end() <= NEAR; i++) {
			if (this.candidates.get(i).vouchesFor(candidate)
					&& inOneSentence(candidate.end(), this.candidates.get(i).start())) {
				return true;
			}
		}
		return false;
	}

	private boolean inOneSentence(int from, int to) {
		Matcher end = SENTENCE_END.matcher(this.text).region(from, to);
		return !end.find();
	}

	private boolean startsLine(Candidate candidate) {
		int at = candidate.start() - 1;
		while (at >= 0 && " \t-*•·".indexOf(this.text.charAt(at)) >= 0) {
			at--;
		}
		return at < 0 || "\n\r(".indexOf(this.text.charAt(at)) >= 0;
	}

	private boolean endsLine(Candidate candidate) {
		int at = candidate.end();
		while (at < this.text.length() && " \t.,;".indexOf(this.text.charAt(at)) >= 0) {
			at++;
		}
		return at == this.text.length() || "\n\r)".indexOf(this.text.charAt(at)) >= 0;
	}

}
