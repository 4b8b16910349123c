package dev.postinggraph.posting.field;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words and what they mean, from a table of two columns: meaning | words. Accents,
 * hyphens, underscores and most capitals don't matter; of words that overlap, the longest
 * counts.
 */
final class Vocabulary {

	private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");

	private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu}\\p{Ll})");

	private static final Pattern JOINTS = Pattern.compile("[-_\\s]+");

	private final Map<String, String> meanings = new HashMap<>();

	private final Pattern pattern;

	private Vocabulary(Map<String, List<String>> words) {
		words.forEach((meaning, list) -> list
			.forEach((word) -> this.meanings.put(fold(word).toLowerCase(Locale.ROOT), meaning)));
		this.pattern = Pattern
			.compile(Words.anyOf(words.values().stream().flatMap(List::stream).map(Vocabulary::fold).toList()));
	}

	/**
	 * The words of a table.
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
		Map<String, List<String>> words = new HashMap<>();
		rows.forEach((row) -> words.put(row.getFirst(), TextTable.items(row.get(column))));
		return new Vocabulary(words);
	}

	/**
	 * A text as words are looked for in it: {@code FullTime} and {@code full-time} become
	 * {@code Full Time} and {@code full time}.
	 * @param text any text
	 * @return the text without accents, hyphens and underscores
	 */
	static String fold(String text) {
		String plain = PlainText.of(text);
		String bare = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
		String apart = CAMEL.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll(" ");
		return JOINTS.matcher(apart).replaceAll(" ").strip();
	}

	/**
	 * What the words of a text mean.
	 * @param text any text
	 * @return the meanings in the order in which the text has them
	 */
	Set<String> in(String text) {
		Set<String> found = new LinkedHashSet<>();
		matches(fold(text)).map(this::meaning).forEach(found::add);
		return found;
	}

	/**
	 * What a text means that is one of the words and nothing else.
	 * @param text any text
	 * @return the meaning, or none
	 */
	Set<String> all(String text) {
		String meaning = this.meanings.get(fold(text).toLowerCase(Locale.ROOT));
		return (meaning != null) ? Set.of(meaning) : Set.of();
	}

	/**
	 * Where a folded text has words.
	 * @param folded a text as {@link #fold} makes it
	 * @return the words in order
	 */
	Stream<MatchResult> matches(String folded) {
		return this.pattern.matcher(folded).results();
	}

	/**
	 * What a word means.
	 * @param word one of {@link #matches}
	 * @return the meaning
	 */
	String meaning(MatchResult word) {
		String meaning = this.meanings.get(word.group().toLowerCase(Locale.ROOT));
		if (meaning == null) {
			throw new IllegalStateException("No meaning for the word '%s' of the table".formatted(word.group()));
		}
		return meaning;
	}

}
