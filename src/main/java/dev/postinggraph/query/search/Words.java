package dev.postinggraph.query.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Divides texts into words and compares them as Neo4j's analyzer {@code standard-folding}
 * does: by Unicode's word boundaries (UAX #29), in lower case, Latin letters without
 * accents. It is close enough to mark words with; what a query finds, Lucene decides,
 * which a client of a remote server does not have.
 */
final class Words {

	/** {@code node.js} and {@code don't} are one word each, {@code front-end} is two. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_]*"
			+ "(?:[.'’](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_]*)*");

	private static final Pattern ACCENTS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");

	/** Letters that Unicode does not take apart. */
	private static final Map<Integer, String> LETTERS = Map.of((int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe",
			(int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

	/** What the analyzer leaves out: Lucene's English stop words. */
	private static final Set<String> SKIPPED = Set.of("a", "an", "and", "are", "as", "at", "be", "but", "by", "for",
			"if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "such", "that", "the", "their", "then",
			"there", "these", "they", "this", "to", "was", "will", "with");

	private Words() {
	}

	/**
	 * The words of a text that an index holds.
	 * @param text the text
	 * @return the words in their order
	 */
	static Stream<Word> of(String text) {
		return WORD.matcher(text)
			.results()
			.map((match) -> new Word(match.start(), match.end(), fold(match.group())))
			.filter((word) -> !SKIPPED.contains(word.folded()));
	}

	/**
	 * The form by which words compare.
	 * @param word a word
	 * @return the word in lower case without accents
	 */
	static String fold(String word) {
		String lower = word.toLowerCase(Locale.ROOT);
		if (lower.chars().allMatch((character) -> character < 128)) {
			return lower;
		}
		String plain = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
		StringBuilder folded = new StringBuilder(plain.length());
		plain.codePoints().forEach((letter) -> folded.append(LETTERS.getOrDefault(letter, Character.toString(letter))));
		return Normalizer.normalize(folded, Normalizer.Form.NFC);
	}

	/**
	 * A word in a text.
	 *
	 * @param start where it begins, inclusive
	 * @param end where it ends, exclusive
	 * @param folded the form by which it compares
	 */
	record Word(int start, int end, String folded) {

	}

}
