package dev.postinggraph.posting.field;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Set;

/**
 * A text as words are looked for in it: Latin letters without accents, spaces for hyphens
 * and underscores. Every character keeps its place. Words begin after what is no letter,
 * at the hump of a camel ({@code FullTime}) and, in scripts that put no space between
 * words, anywhere.
 */
final class FoldedText {

	/** Latin letters with accents stand in this range. */
	private static final char FIRST_ACCENTED = '\u00C0';

	private static final char LAST_ACCENTED = '\u024F';

	private static final char[] BARE = new char[LAST_ACCENTED - FIRST_ACCENTED + 1];

	static {
		for (char accented = FIRST_ACCENTED; accented <= LAST_ACCENTED; accented++) {
			String parts = Normalizer.normalize(Character.toString(accented), Normalizer.Form.NFD);
			BARE[accented - FIRST_ACCENTED] = parts.charAt(0);
		}
	}

	private static final char FIRST_UNSPACED = '\u2E80';

	private static final Set<UnicodeBlock> UNSPACED = Set.of(UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS, UnicodeBlock.HIRAGANA,
			UnicodeBlock.KATAKANA, UnicodeBlock.HANGUL_SYLLABLES);

	private final String text;

	private FoldedText(String text) {
		this.text = text;
	}

	static FoldedText of(String text) {
		StringBuilder folded = new StringBuilder(PlainText.of(text));
		for (int i = 0; i < folded.length(); i++) {
			char character = folded.charAt(i);
			if (character == '-' || character == '_') {
				folded.setCharAt(i, ' ');
			}
			else if (character >= FIRST_ACCENTED && character <= LAST_ACCENTED) {
				folded.setCharAt(i, BARE[character - FIRST_ACCENTED]);
			}
		}
		return new FoldedText(folded.toString());
	}

	/**
	 * Where the next word begins.
	 * @param from where to look from
	 * @return the first place at or after it, or the length of the text
	 */
	int nextStart(int from) {
		int at = from;
		while (at < this.text.length() && !isStart(at)) {
			at++;
		}
		return at;
	}

	private boolean isStart(int at) {
		char character = this.text.charAt(at);
		if (!Character.isLetterOrDigit(character)) {
			return false;
		}
		if (at == 0 || isUnspaced(character) || isHump(at)) {
			return true;
		}
		char before = this.text.charAt(at - 1);
		boolean number = Character.isDigit(character) && Character.isDigit(before);
		return !number && (!Character.isLetter(before) || isUnspaced(before));
	}

	/**
	 * The letters and digits, or letters of a script without spaces the one, from there.
	 */
	String token(int start) {
		int end = start + 1;
		if (end <= this.text.length() && !isUnspaced(this.text.charAt(start))) {
			boolean number = Character.isDigit(this.text.charAt(start));
			while (end < this.text.length() && continues(end, number)) {
				end++;
			}
		}
		return this.text.substring(start, end);
	}

	private boolean continues(int at, boolean number) {
		char character = this.text.charAt(at);
		return (number ? Character.isDigit(character) : Character.isLetterOrDigit(character)) && !isUnspaced(character)
				&& !isHump(at);
	}

	/** The place after the spaces there, of which a hump needs none; -1 if neither is. */
	int afterSpace(int at) {
		int next = at;
		while (next < this.text.length() && this.text.charAt(next) == ' ') {
			next++;
		}
		return (next > at || isHump(at)) ? next : -1;
	}

	/** The place after a character, or -1 if it is not there. */
	int after(int at, char expected, boolean exact) {
		if (at >= this.text.length()) {
			return -1;
		}
		char found = this.text.charAt(at);
		return (found == expected || (!exact && Character.toLowerCase(found) == expected)) ? at + 1 : -1;
	}

	/** Whether a word may end before a place. */
	boolean isEnd(int at) {
		if (at >= this.text.length() || isUnspaced(this.text.charAt(at - 1)) || isHump(at)) {
			return true;
		}
		boolean inner = Character.isLetterOrDigit(this.text.charAt(at))
				&& Character.isLetterOrDigit(this.text.charAt(at - 1));
		return !inner || isUnspaced(this.text.charAt(at));
	}

	private boolean isHump(int at) {
		return at > 0 && at + 1 < this.text.length() && Character.isUpperCase(this.text.charAt(at))
				&& Character.isLowerCase(this.text.charAt(at - 1)) && Character.isLowerCase(this.text.charAt(at + 1));
	}

	private static boolean isUnspaced(char character) {
		return character >= FIRST_UNSPACED && UNSPACED.contains(UnicodeBlock.of(character));
	}

	@Override
	public String toString() {
		return this.text;
	}

}
