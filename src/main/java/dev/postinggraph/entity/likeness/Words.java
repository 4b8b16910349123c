package dev.postinggraph.entity.likeness;

import java.util.Arrays;

/**
 * The words of a text as hashes: runs of letters and digits in lower case, so that
 * neither markup nor punctuation nor line breaks count. An ideograph is a word.
 */
final class Words {

	private int[] hashes = new int[512];

	private int count;

	/** Adds the words of a stretch of a text. */
	void add(CharSequence text, int start, int end) {
		int hash = 0;
		for (int i = start; i < end;) {
			int character = Character.codePointAt(text, i);
			i += Character.charCount(character);
			boolean alone = Character.isIdeographic(character);
			if (hash != 0 && (alone || !Character.isLetterOrDigit(character))) {
				add(hash);
				hash = 0;
			}
			if (alone) {
				add(mix(character));
			}
			else if (Character.isLetterOrDigit(character)) {
				hash = hash * 31 + Character.toLowerCase(character);
			}
		}
		if (hash != 0) {
			add(hash);
		}
	}

	private void add(int hash) {
		if (this.count == this.hashes.length) {
			this.hashes = Arrays.copyOf(this.hashes, 2 * this.count);
		}
		this.hashes[this.count++] = hash;
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
