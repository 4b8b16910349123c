package dev.postinggraph.entity.likeness;

import java.util.Arrays;

/**
 * The words of a text as hashes: runs of letters and digits in lower case, so that
 * neither markup nor punctuation nor line breaks count. An ideograph is a word.
 */
final class Words {

	private static final int ASCII = 128;

	/** The letters and digits of most texts in lower case, 0 for all else. */
	private static final char[] LOWER = new char[ASCII];

	static {
		for (char character = 0; character < ASCII; character++) {
			LOWER[character] = Character.isLetterOrDigit(character) ? Character.toLowerCase(character) : 0;
		}
	}

	private int[] hashes = new int[512];

	private int count;

	/** Adds the words of a stretch of a text. */
	void add(CharSequence text, int start, int end) {
		int hash = 0;
		for (int i = start; i < end;) {
			int character = Character.codePointAt(text, i);
			i += Character.charCount(character);
			boolean alone = character >= ASCII && Character.isIdeographic(character);
			int lower = alone ? 0 : lower(character);
			if (hash != 0 && lower == 0) {
				add(hash);
				hash = 0;
			}
			if (alone) {
				add(mix(character));
			}
			else if (lower != 0) {
				hash = hash * 31 + lower;
			}
		}
		if (hash != 0) {
			add(hash);
		}
	}

	/** Adds the words that others have from a number on. */
	void add(Words other, int from) {
		int added = other.count - from;
		makeRoom(added);
		System.arraycopy(other.hashes, from, this.hashes, this.count, added);
		this.count += added;
	}

	/** A letter or digit in lower case, or 0 if it is neither. */
	private static int lower(int character) {
		if (character < ASCII) {
			return LOWER[character];
		}
		return Character.isLetterOrDigit(character) ? Character.toLowerCase(character) : 0;
	}

	private void add(int hash) {
		makeRoom(1);
		this.hashes[this.count++] = hash;
	}

	private void makeRoom(int more) {
		if (this.count + more > this.hashes.length) {
			this.hashes = Arrays.copyOf(this.hashes, Math.max(2 * this.hashes.length, this.count + more));
		}
	}

	int size() {
		return this.count;
	}

	int[] toArray() {
		return Arrays.copyOf(this.hashes, this.count);
	}

	/** The last steps of MurmurHash3: each bit changes all others. */
	static int mix(int value) {
		int mixed = (value ^ (value >>> 16)) * 0x85ebca6b;
		mixed = (mixed ^ (mixed >>> 13)) * 0xc2b2ae35;
		return mixed ^ (mixed >>> 16);
	}

}
