package dev.postinggraph.entity.skill;

import java.util.List;
import java.util.regex.Pattern;

import dev.postinggraph.entity.MatchRule;

/**
 * Lists that hold nothing but skills, as boards print their tags: "Technologies: java
 * rest swift". There an ambiguous name in any case is what it seems.
 */
final class BareLists {

	/** So many names of the lexicon in a row are no accident. */
	private static final int SHORTEST_LINE = 3;

	/** How far the ends of a line are looked for, in characters. */
	private static final int LABEL = 30;

	private static final Pattern SEPARATORS = Pattern.compile("[ \\t,;/|•·&()*–-]*");

	private static final Pattern LINE_START = Pattern.compile("(?:^|[\\n\\r:])[ \\t*•·–-]*$");

	private static final Pattern LINE_END = Pattern.compile("[ \\t.]*(?:[\\n\\r]|$)");

	private static final Pattern SPACE = Pattern.compile("[ \\t]+");

	private final String text;

	private final List<Candidate> candidates;

	BareLists(String text, List<Candidate> candidates) {
		this.text = text;
		this.candidates = candidates;
	}

	void accept() {
		int from = 0;
		while (from < this.candidates.size()) {
			int to = from + 1;
			while (to < this.candidates.size() && isGap(SEPARATORS, to)) {
				to++;
			}
			acceptRun(from, to);
			from = to;
		}
	}

	/**
	 * Decides on names that follow one another: on all of them if they fill a line, else
	 * on those that only spaces join to at least two certain technologies.
	 */
	private void acceptRun(int from, int to) {
		List<Candidate> run = this.candidates.subList(from, to);
		long certain = run.stream().filter(Candidate::isAccepted).count();
		if (certain == 0 || run.size() < SHORTEST_LINE || certain == run.size()) {
			return;
		}
		if (fillsLine(run)) {
			run.stream().filter((candidate) -> !candidate.isAccepted()).forEach((item) -> item.accept(MatchRule.LIST));
			return;
		}
		for (int i = from + 2; i < to; i++) {
			boolean follows = this.candidates.get(i - 1).isTechnology() && this.candidates.get(i - 2).isTechnology()
					&& isGap(SPACE, i) && isGap(SPACE, i - 1);
			if (follows && !this.candidates.get(i).isAccepted()) {
				this.candidates.get(i).accept(MatchRule.LIST);
			}
		}
	}

	private boolean isGap(Pattern pattern, int index) {
		return pattern.matcher(this.text)
			.region(this.candidates.get(index - 1).end(), this.candidates.get(index).start())
			.matches();
	}

	private boolean fillsLine(List<Candidate> run) {
		int start = run.getFirst().start();
		int end = run.getLast().end();
		String before = this.text.substring(Math.max(0, start - LABEL), start);
		String after = this.text.substring(end, Math.min(this.text.length(), end + LABEL));
		return LINE_START.matcher(before).find() && LINE_END.matcher(after).lookingAt();
	}

}
