package dev.postinggraph.posting.field;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as words are looked for in it: Latin letters without accents, spaces for hyphens
 * and underscores. Every character keeps its place. Words begin after what is no letter,
 * at the hump of a camel ({@code FullTime}) and, in scripts that put no space between
 * words, anywhere.
 */
final class FoldedText {

	/** Latin letters with accents stand before it. */
	private static final char TABLE = '\u0250';

	private static final char FIRST_ACCENTED = '\u00C0';

	private static final char[] FOLDED = new char[TABLE];

	static {
		for (char character = 0; character < TABLE; character++) {
			FOLDED[character] = spaced(PlainText.plain(character));
			if (character >= FIRST_ACCENTED) {
				FOLDED[character] = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD).charAt(0);
			}
		}
	}

	/** Hiragana and katakana, then Chinese characters and Korean syllables. */
	private static final char FIRST_UNSPACED = '\u3040';

	private static final char LAST_KANA = '\u30FF';

	private static final char FIRST_HAN = '\u4E00';

	private static final char LAST_HAN = '\u9FFF';

	private static final char FIRST_HANGUL = '\uAC00';

	private static final char LAST_HANGUL = '\uD7AF';

	private static final boolean[] ASCII = new boolean[128];

	static {
		for (char character = 0; character < ASCII.length; character++) {
			ASCII[character] = Character.isLetterOrDigit(character);
		}
	}

	/**
	 * Characters of a word and the space behind it, for the first guess at their number.
	 */
	private static final int USUAL_WORD = 5;

	private final char[] text;

	/**
	 * Where words begin, and what the tokens there hash to; read when first asked for.
	 */
	private int[] starts = {};

	private int[] hashes = {};

	private int count = -1;

	private FoldedText(char[] text) {
		this.text = text;
	}

	static FoldedText of(String text) {
		char[] folded = text.toCharArray();
		for (int i = 0; i < folded.length; i++) {
			char character = folded[i];
			folded[i] = (character < TABLE) ? FOLDED[character] : spaced(PlainText.plain(character));
		}
		return new FoldedText(folded);
	}

	private static char spaced(char character) {
		return (character == '-' || character == '_') ? ' ' : character;
	}

	/** In how many places words begin. */
	int count() {
		if (this.count < 0) {
			readStarts();
		}
		return this.count;
	}

	/** Where the word of a number from 0 begins. */
	int start(int index) {
		return this.starts[index];
	}

	/** The {@link #tokenHash} of the word of a number from 0. */
	int hash(int index) {
		return this.hashes[index];
	}

	/** The number of the first word that begins at a place or after it. */
	int indexFrom(int place) {
		int words = count();
		int found = Arrays.binarySearch(this.starts, 0, words, place);
		return (found < 0) ? -found - 1 : found;
	}

	/** Whether there is a digit from one place up to another. */
	boolean hasDigit(int from, int to) {
		for (int at = from; at < to; at++) {
			if (!isSmall(this.text[at]) && Character.isDigit(this.text[at])) {
				return true;
			}
		}
		return false;
	}

	private void readStarts() {
		this.starts = new int[this.text.length / USUAL_WORD + 1];
		this.count = 0;
		for (int at = 0; at < this.text.length; at++) {
			if (isStart(at)) {
				if (this.count == this.starts.length) {
					this.starts = Arrays.copyOf(this.starts, 2 * this.count);
				}
				this.starts[this.count++] = at;
			}
		}
		this.hashes = new int[this.count];
		for (int i = 0; i < this.count; i++) {
			this.hashes[i] = tokenHash(this.starts[i]);
		}
	}

	private boolean isStart(int at) {
		char character = this.text[at];
		boolean inside = isSmall(character) && at > 0 && isSmall(this.text[at - 1]);
		if (inside || !isWord(character)) {
			return false;
		}
		if (at == 0 || isUnspaced(character) || isHump(at)) {
			return true;
		}
		char before = this.text[at - 1];
		if (before == ' ') {
			return true;
		}
		boolean number = Character.isDigit(character) && Character.isDigit(before);
		return !number && (!Character.isLetter(before) || isUnspaced(before));
	}

	/**
	 * A number that is the same for the same letters and digits from there on, whatever
	 * their case; of scripts without spaces only the first letter counts.
	 */
	int tokenHash(int start) {
		int hash = lower(this.text[start]);
		if (isUnspaced(this.text[start])) {
			return hash;
		}
		boolean number = Character.isDigit(this.text[start]);
		for (int at = start + 1; at < this.text.length
				&& ((!number && isSmall(this.text[at])) || continues(at, number)); at++) {
			hash = 31 * hash + lower(this.text[at]);
		}
		return hash ^ (hash >>> 15);
	}

	private boolean continues(int at, boolean number) {
		char character = this.text[at];
		return (number ? Character.isDigit(character) : isWord(character)) && !isUnspaced(character) && !isHump(at);
	}

	/** The place after the spaces there, of which a hump needs none; -1 if neither is. */
	int afterSpace(int at) {
		int next = at;
		while (next < this.text.length && this.text[next] == ' ') {
			next++;
		}
		return (next > at || isHump(at)) ? next : -1;
	}

	/** The place after a character, or -1 if it is not there. */
	int after(int at, char expected, boolean exact) {
		if (at >= this.text.length) {
			return -1;
		}
		char found = this.text[at];
		return (found == expected || (!exact && lower(found) == expected)) ? at + 1 : -1;
	}

	/** Whether a word may end before a place. */
	boolean isEnd(int at) {
		if (at >= this.text.length || isUnspaced(this.text[at - 1]) || isHump(at)) {
			return true;
		}
		boolean inner = isWord(this.text[at]) && isWord(this.text[at - 1]);
		return !inner || isUnspaced(this.text[at]);
	}

	private static boolean isWord(char character) {
		return (character < ASCII.length) ? ASCII[character] : Character.isLetterOrDigit(character);
	}

	private static char lower(char character) {
		return isSmall(character) ? character : Character.toLowerCase(character);
	}

	private static boolean isSmall(char character) {
		return character >= 'a' && character <= 'z';
	}

	private boolean isHump(int at) {
		return at < this.text.length && !isSmall(this.text[at]) && at > 0 && at + 1 < this.text.length
				&& Character.isUpperCase(this.text[at]) && Character.isLowerCase(this.text[at - 1])
				&& Character.isLowerCase(this.text[at + 1]);
	}

	private static boolean isUnspaced(char character) {
		return character >= FIRST_UNSPACED
				&& (character <= LAST_KANA || (character >= FIRST_HAN && character <= LAST_HAN)
						|| (character >= FIRST_HANGUL && character <= LAST_HANGUL));
	}

	@Override
	public String toString() {
		return new String(this.text);
	}

}
