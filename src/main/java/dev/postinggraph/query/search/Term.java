package dev.postinggraph.query.search;

/**
 * A part of a query.
 *
 * @param words a word, or a phrase
 * @param excluded whether it must not be there
 * @param kind how it is looked for
 */
public record Term(String words, boolean excluded, Kind kind) {

	/** Below it, most words that differ by a letter are other words. */
	private static final int ONE_TYPO = 5;

	private static final int TWO_TYPOS = 9;

	/** Nobody types longer words; the index has none that is much longer. */
	private static final int LONGEST = 50;

	/** Ways to look for a term. */
	public enum Kind {

		/** The word. */
		WORD,
		/** The words, one after the other. */
		PHRASE,
		/** What begins with it. */
		PREFIX

	}

	/** Whether it is one word of letters and digits, which may be varied. */
	boolean isPlain() {
		return this.words.length() <= LONGEST && this.words.codePoints().allMatch(Character::isLetterOrDigit);
	}

	/**
	 * The form by which words compare; in lower case it is none of Lucene's operators.
	 */
	String folded() {
		return Words.fold(this.words);
	}

	/** How many letters may be wrong, missing or too many. */
	int typos() {
		int length = this.words.codePointCount(0, this.words.length());
		if (length < ONE_TYPO) {
			return 0;
		}
		return (length < TWO_TYPOS) ? 1 : 2;
	}

}
