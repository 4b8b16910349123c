package dev.postinggraph.posting.field;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Values by words that are looked up where a text has them: a map would want each word of
 * the text as a string of its own.
 *
 * @param <V> the type of the values
 */
final class WordTable<V> {

	/** How many places there are for each word, so that few share one. */
	private static final int SPARSENESS = 4;

	/** Words and their values in turn, at what the word hashes to or after it. */
	private final @Nullable Object[] table;

	WordTable(Map<String, V> values) {
		this.table = new Object[2 * Integer.highestOneBit(1 + values.size() * SPARSENESS)];
		values.forEach((word, value) -> {
			int at = place(word.hashCode());
			while (this.table[at] != null) {
				at = next(at);
			}
			this.table[at] = word;
			this.table[at + 1] = value;
		});
	}

	/**
	 * Goes on with the hash of a word, which begins as 0, by its next letter.
	 */
	static int hash(int hash, char letter) {
		return 31 * hash + letter;
	}

	/**
	 * The value of a word.
	 * @param text a text
	 * @param start where the word begins in it
	 * @param end where it ends, exclusive
	 * @param hash what {@link #hash} makes of its letters
	 * @return the value, or null if the word has none
	 */
	@SuppressWarnings("unchecked") // every second is a value
	@Nullable V find(String text, int start, int end, int hash) {
		for (int at = place(hash); this.table[at] != null; at = next(at)) {
			String word = (String) Objects.requireNonNull(this.table[at]);
			if (word.length() == end - start && text.startsWith(word, start)) {
				return (V) this.table[at + 1];
			}
		}
		return null;
	}

	private int place(int hash) {
		return 2 * ((hash ^ (hash >>> 15)) & (this.table.length / 2 - 1));
	}

	private int next(int at) {
		return (at + 2) & (this.table.length - 1);
	}

}
