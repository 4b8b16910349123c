package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
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

	private static final Comparator<Phrase> LONGEST_FIRST = Comparator
		.comparingInt((Phrase phrase) -> phrase.text().length())
		.reversed();

	/** How many places the table has for each phrase, so that few share one. */
	private static final int SPARSENESS = 4;

	/** By what their first token hashes to, the longest first. */
	private final Phrase[][] phrases;

	private Vocabulary(List<Phrase> phrases) {
		Map<Integer, List<Phrase>> table = new HashMap<>();
		int size = Integer.highestOneBit(1 + phrases.size() * SPARSENESS);
		for (Phrase phrase : phrases) {
			FoldedText folded = FoldedText.of(phrase.text());
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
		int next = 0;
		for (int i = 0; i < folded.count(); i++) {
			Word word = (folded.start(i) >= next) ? wordAt(folded, folded.start(i), folded.hash(i)) : null;
			if (word != null) {
				words.add(word);
				next = word.end();
			}
		}
		return words;
	}

	private @Nullable Word wordAt(FoldedText text, int start, int hash) {
		for (Phrase phrase : phrases(hash)) {
			int end = phrase.end(text, start);
			if (end > 0) {
				return new Word(phrase.meaning(), start, end);
			}
		}
		return null;
	}

	private Phrase[] phrases(int hash) {
		return this.phrases[hash & (this.phrases.length - 1)];
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
	 * Tells what all words of a stretch of text mean, those inside of longer ones too.
	 * @param text the text
	 * @param from where the stretch begins, inclusive
	 * @param to before where its last word begins
	 * @param meanings takes the meaning of each
	 */
	void anywhereIn(FoldedText text, int from, int to, Consumer<String> meanings) {
		for (int i = text.indexFrom(from); i < text.count() && text.start(i) < to; i++) {
			for (Phrase phrase : phrases(text.hash(i))) {
				if (phrase.end(text, text.start(i)) > 0) {
					meanings.accept(phrase.meaning());
				}
			}
		}
	}

	/**
	 * What a text means that is one of the words and nothing else.
	 * @param text any text
	 * @return the meaning, or none
	 */
	Set<String> all(String text) {
		String stripped = text.strip();
		if (stripped.isEmpty()) {
			return Set.of();
		}
		FoldedText folded = FoldedText.of(stripped);
		Word word = wordAt(folded, 0, folded.tokenHash(0));
		return (word != null && word.end() == stripped.length()) ? Set.of(word.meaning()) : Set.of();
	}

}
