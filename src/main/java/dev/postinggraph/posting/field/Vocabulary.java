package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, from a table: meaning | words. Accents, hyphens, underscores
 * and case don't matter, except that a word in capitals counts in capitals only:
 * {@code BTS} is a diploma, "but" is a word. Of words that begin at one place the longest
 * counts. A text is read once, whatever the number of words.
 */
public final class Vocabulary {

	private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

	private static final int ASCII = 128;

	private static final Comparator<Phrase> LONGEST_FIRST = Comparator
		.comparingInt((Phrase phrase) -> phrase.text().length())
		.reversed();

	private static final Phrase[] NONE = {};

	/** How many places the table has for each phrase, so that few share one. */
	private static final int SPARSENESS = 4;

	/** By what their first token hashes to, the longest first. */
	private final Phrase[][] phrases;

	/** For each first letter of a phrase the second ones, as bits: few words pass. */
	private final long[] beginnings = new long[ASCII];

	private Vocabulary(List<Phrase> phrases) {
		Map<Integer, List<Phrase>> table = new HashMap<>();
		int size = Integer.highestOneBit(1 + phrases.size() * SPARSENESS);
		for (Phrase phrase : phrases) {
			FoldedText folded = FoldedText.of(phrase.text());
			if (folded.letter(0) < ASCII) {
				this.beginnings[folded.letter(0)] |= bit(folded.letter(1));
			}
			table.computeIfAbsent(folded.tokenHash(0) & (size - 1), (absent) -> new ArrayList<>()).add(phrase);
		}
		this.phrases = new Phrase[size][];
		for (int i = 0; i < size; i++) {
			this.phrases[i] = table.getOrDefault(i, List.of()).stream().sorted(LONGEST_FIRST).toArray(Phrase[]::new);
		}
	}

	/**
	 * A word of a text.
	 *
	 * @param meaning what it means
	 * @param start where it begins in the text
	 * @param end where it ends, exclusive
	 */
	public record Word(String meaning, int start, int end) {

	}

	private record Phrase(String text, String meaning, boolean exact) {

		static Phrase of(String word, String meaning) {
			boolean exact = ABBREVIATION.matcher(word).matches();
			String folded = FoldedText.of(word).toString();
			return new Phrase(exact ? folded : folded.toLowerCase(Locale.ROOT), meaning, exact);
		}

		/** Where the phrase ends in a text if it begins there, or -1. */
		int end(FoldedText text, int start) {
			int at = start;
			for (int i = 0; i < this.text.length(); i++) {
				char expected = this.text.charAt(i);
				int next = (expected == ' ') ? text.afterSpace(at) : text.after(at, expected, this.exact);
				if (next < 0) {
					return -1;
				}
				at = next;
			}
			return text.isEnd(at) ? at : -1;
		}

	}

	/**
	 * The words of a table of two columns.
	 * @param resource its absolute name on the class path
	 * @return the vocabulary
	 */
	static Vocabulary of(String resource) {
		return of(TextTable.rows(resource, 2), 1);
	}

	/**
	 * The words of one column of a table.
	 * @param rows the rows, a meaning first
	 * @param column the column of the words
	 * @return the vocabulary
	 */
	static Vocabulary of(List<List<String>> rows, int column) {
		List<Phrase> phrases = new ArrayList<>();
		rows.forEach((row) -> TextTable.items(row.get(column))
			.forEach((word) -> phrases.add(Phrase.of(word, row.getFirst()))));
		return new Vocabulary(phrases);
	}

	/**
	 * A vocabulary of words that only show where a text is worth a closer look.
	 * @param words the words
	 * @return the vocabulary, in which every word means itself
	 */
	public static Vocabulary ofWords(String... words) {
		return of(Stream.of(words).map((word) -> List.of(word, word)).toList(), 1);
	}

	/**
	 * The words of a text.
	 * @param text any text
	 * @return the words in order, not overlapping
	 */
	public List<Word> words(String text) {
		FoldedText folded = FoldedText.of(text);
		List<Word> words = new ArrayList<>();
		int at = folded.nextStart(0);
		while (at < text.length()) {
			Word word = wordAt(folded, at);
			if (word != null) {
				words.add(word);
			}
			at = folded.nextStart((word != null) ? word.end() : at + 1);
		}
		return words;
	}

	private @Nullable Word wordAt(FoldedText text, int start) {
		for (Phrase phrase : phrases(text, start)) {
			int end = phrase.end(text, start);
			if (end > 0) {
				return new Word(phrase.meaning(), start, end);
			}
		}
		return null;
	}

	private Phrase[] phrases(FoldedText text, int start) {
		char first = text.letter(start);
		boolean may = first >= ASCII || (this.beginnings[first] & bit(text.letter(start + 1))) != 0;
		return may ? this.phrases[text.tokenHash(start) & (this.phrases.length - 1)] : NONE;
	}

	private static long bit(char letter) {
		return 1L << (letter % Long.SIZE);
	}

	/**
	 * What the words of a text mean.
	 * @param text any text
	 * @return the meanings in the order in which the text has them
	 */
	Set<String> in(String text) {
		Set<String> meanings = new LinkedHashSet<>();
		words(text).forEach((word) -> meanings.add(word.meaning()));
		return meanings;
	}

	/**
	 * What all words of a text mean, those inside of longer ones too.
	 * @param text any text
	 * @return the meanings
	 */
	Set<String> anywhereIn(String text) {
		FoldedText folded = FoldedText.of(text);
		Set<String> meanings = new HashSet<>();
		for (int at = folded.nextStart(0); at < text.length(); at = folded.nextStart(at + 1)) {
			for (Phrase phrase : phrases(folded, at)) {
				if (phrase.end(folded, at) > 0) {
					meanings.add(phrase.meaning());
				}
			}
		}
		return meanings;
	}

	/**
	 * What a text means that is one of the words and nothing else.
	 * @param text any text
	 * @return the meaning, or none
	 */
	Set<String> all(String text) {
		String stripped = text.strip();
		Word word = stripped.isEmpty() ? null : wordAt(FoldedText.of(stripped), 0);
		return (word != null && word.end() == stripped.length()) ? Set.of(word.meaning()) : Set.of();
	}

}
