package dev.postinggraph.entity.skill;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the names of the lexicon in a text: leftmost first, and of those that begin at
 * one place the longest.
 */
final class CandidateScanner {

	private final AliasTrie trie;

	CandidateScanner(AliasTrie trie) {
		this.trie = trie;
	}

	List<Candidate> scan(String text) {
		List<Candidate> candidates = new ArrayList<>();
		Longest longest = new Longest(text);
		int at = 0;
		while (at < text.length()) {
			Candidate candidate = Boundaries.isStart(text, at) ? longest.at(at, this.trie) : null;
			if (candidate == null) {
				at = Boundaries.next(text, at);
				continue;
			}
			if (candidate.use() != Use.NEVER && !Boundaries.inAddress(text, candidate.start(), candidate.end())) {
				candidates.add(candidate);
			}
			at = candidate.end();
		}
		return candidates;
	}

	/**
	 * Keeps the longest name at one place. A name in another case than its own yields to
	 * a shorter one that fits: "SQL developer" is SQL, not the product SQL Developer.
	 */
	private static final class Longest implements AliasTrie.Visitor {

		private final String text;

		private int start;

		private int end;

		private boolean exact;

		private List<AliasTrie.Form> forms = List.of();

		Longest(String text) {
			this.text = text;
		}

		@Nullable Candidate at(int place, AliasTrie trie) {
			this.start = place;
			this.end = -1;
			this.exact = false;
			trie.walk(this.text, place, this);
			return candidate();
		}

		@Override
		public void visit(int lettersEnd, List<AliasTrie.Form> all) {
			int to = Boundaries.end(this.text, this.start, lettersEnd, all.getFirst());
			if (to < 0) {
				return;
			}
			boolean fits = anyFits(all, lettersEnd);
			if (fits == this.exact ? to > this.end : fits) {
				this.end = to;
				this.exact = fits;
				this.forms = (fits && all.size() > 1)
						? all.stream().filter((form) -> fits(form.alias(), lettersEnd)).toList() : all;
			}
		}

		private boolean anyFits(List<AliasTrie.Form> all, int lettersEnd) {
			for (AliasTrie.Form form : all) {
				if (fits(form.alias(), lettersEnd)) {
					return true;
				}
			}
			return false;
		}

		private boolean fits(Alias alias, int lettersEnd) {
			return !alias.use().inExactCase() || Joints.sameCase(this.text, this.start, lettersEnd, alias.text());
		}

		private @Nullable Candidate candidate() {
			if (this.end < 0) {
				return null;
			}
			Use use = Use.NEVER;
			List<LexiconSkill> owners = new ArrayList<>(1);
			for (AliasTrie.Form form : this.forms) {
				use = (form.alias().use().compareTo(use) < 0) ? form.alias().use() : use;
				if (form.owner() != null && !owners.contains(form.owner())) {
					owners.add(form.owner());
				}
			}
			return new Candidate(this.start, this.end, use, this.exact, owners);
		}

	}

}
