package dev.postinggraph.entity.skill;

import java.util.regex.Pattern;

/**
 * How names stand in a text: side by side in a list, alone on a line, in one sentence.
 */
final class Layout {

	/** The widest gap between two items of a list, in characters. */
	private static final int GAP = 30;

	private static final String PUNCTUATION = "[\\s,;/|•·&+()\\[\\]:*–—‐-]";

	private static final Pattern SEPARATORS = Pattern.compile(PUNCTUATION + "*+(?:(?:and/or|and|or|und|oder|et|ou|y|"
			+ "e\\.g\\.|etc\\.?|like|such as|including|as well as|plus|also|v?\\d[\\d.x]*+)" + PUNCTUATION + "++)*+",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern SENTENCE_END = Pattern.compile("[\\n\\r]|[.!?]\\s");

	private final String text;

	Layout(String text) {
		this.text = text;
	}

	/**
	 * Whether nothing but what separates the items of a list stands between two names.
	 * The shortest names must not be joined across lines: "NFC / Go and see".
	 */
	boolean isBeside(Candidate candidate, Candidate other) {
		int from = Math.min(other.end(), candidate.end());
		int to = Math.max(other.start(), candidate.start());
		if (to - from > GAP || !SEPARATORS.matcher(this.text).region(from, to).matches()) {
			return false;
		}
		boolean acrossLines = this.text.substring(from, to).indexOf('\n') >= 0;
		return candidate.use() != Use.LIST || !acrossLines || (startsLine(candidate) && endsLine(candidate));
	}

	/**
	 * Whether no sentence ends between two names.
	 */
	boolean isInSentenceOf(Candidate candidate, Candidate other) {
		int from = Math.min(other.end(), candidate.end());
		int to = Math.max(other.start(), candidate.start());
		return !SENTENCE_END.matcher(this.text).region(from, to).find();
	}

	/**
	 * Whether a name is the first thing on its line or in its brackets.
	 */
	boolean startsLine(Candidate candidate) {
		int at = candidate.start() - 1;
		while (at >= 0 && " \t-*•·".indexOf(this.text.charAt(at)) >= 0) {
			at--;
		}
		return at < 0 || "\n\r(".indexOf(this.text.charAt(at)) >= 0;
	}

	/**
	 * Whether a name is the last thing on its line or in its brackets.
	 */
	boolean endsLine(Candidate candidate) {
		int at = candidate.end();
		while (at < this.text.length() && " \t.,;".indexOf(this.text.charAt(at)) >= 0) {
			at++;
		}
		return at == this.text.length() || "\n\r)".indexOf(this.text.charAt(at)) >= 0;
	}

}
