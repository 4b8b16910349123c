package dev.postinggraph.posting.field;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Patterns of words from a table. A word counts where it stands apart from other letters
 * and digits; in scripts that put no space between words, wherever it stands.
 */
final class Words {

	/** Letters of scripts that put no space between words. */
	static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";

	private static final Pattern SPACED_START = Pattern.compile("^[\\p{L}\\p{N}&&[^%s]]".formatted(UNSPACED));

	private static final Pattern SPACED_END = Pattern.compile("[\\p{L}\\p{N}&&[^%s]]$".formatted(UNSPACED));

	private Words() {
	}

	/**
	 * A pattern, as text, for any of some words, the longest first, whatever their case.
	 * @param words the words, at least one
	 * @return a group that captures nothing
	 */
	static String anyOf(Collection<String> words) {
		return words.stream()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.map(Words::bounded)
			.collect(Collectors.joining("|", "(?iu:", ")"));
	}

	private static String bounded(String word) {
		String before = SPACED_START.matcher(word).find() ? "(?<![\\p{L}\\p{M}])" : "";
		String after = SPACED_END.matcher(word).find() ? "(?![\\p{L}\\p{M}\\p{N}])" : "";
		return before + Pattern.quote(word) + after;
	}

}
