package dev.postinggraph.posting.field;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Patterns of words from a table. A word counts where it stands apart from other letters
 * and digits; in scripts that put no space between words, wherever it stands.
 */
final class Words {

	/** Letters of scripts that put no space between words. */
	static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";

	private static final Pattern SPACED_START = Pattern.compile("[\\p{L}\\p{N}&&[^%s]].*".formatted(UNSPACED));

	private static final Pattern SPACED_END = Pattern.compile(".*[\\p{L}\\p{N}&&[^%s]]".formatted(UNSPACED));

	private static final Pattern BEGINNING = Pattern.compile("\\\\b(?=\\w|\\(\\?:)");

	private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

	private Words() {
	}

	/**
	 * Compiles an expression in which {@code \b} looks at one character of ASCII and no
	 * further: before a word or a group, words begin there; elsewhere they end. Java's
	 * own looks back over all combining marks, of which a hostile text has a hundred
	 * thousand.
	 * @param expression a regular expression
	 * @return the pattern
	 */
	static Pattern compile(String expression) {
		String begun = BEGINNING.matcher(expression).replaceAll(Matcher.quoteReplacement("(?<!\\w)"));
		return Pattern.compile(begun.replace("\\b", "(?!\\w)"));
	}

	/**
	 * A pattern, as text, for any of some words, the longest first. Their case does not
	 * matter but for those in capitals: {@code BTS} is a diploma, "but" is a word.
	 * @param words the words, at least one
	 * @return a group that captures nothing
	 */
	static String anyOf(Collection<String> words) {
		// Grouped by their first letter, few are tried at a letter; in one row, all.
		// Inside
		// of a word, none is.
		Map<Boolean, Map<String, List<String>>> byLetter = words.stream()
			.distinct()
			.collect(Collectors.partitioningBy((word) -> SPACED_START.matcher(word).matches(), Collectors.groupingBy(
					(word) -> word.substring(0, 1).toLowerCase(Locale.ROOT), TreeMap::new, Collectors.toList())));
		return Stream
			.of(any("(?<![\\p{L}\\p{M}])", byLetter.getOrDefault(true, Map.of())),
					any("", byLetter.getOrDefault(false, Map.of())))
			.filter((pattern) -> !pattern.isEmpty())
			.collect(Collectors.joining("|", "(?iu:", ")"));
	}

	private static String any(String before, Map<String, List<String>> byLetter) {
		return byLetter.isEmpty() ? ""
				: byLetter.entrySet()
					.stream()
					.map((group) -> Pattern.quote(group.getKey()) + rests(group.getValue()))
					.collect(Collectors.joining("|", oneOf(byLetter.keySet()) + before + "(?:", ")"));
	}

	/** One look at a table tells that no group begins there, instead of one at each. */
	private static String oneOf(Collection<String> letters) {
		return letters.stream()
			.map((letter) -> "\\x{%x}".formatted((int) letter.charAt(0)))
			.collect(Collectors.joining("", "(?=[", "])"));
	}

	private static String rests(List<String> words) {
		return words.stream()
			.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.map(Words::rest)
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	private static String rest(String word) {
		String rest = word.substring(1).isEmpty() ? "" : Pattern.quote(word.substring(1));
		String after = SPACED_END.matcher(word).matches() ? "(?![\\p{L}\\p{M}\\p{N}])" : "";
		boolean exact = ABBREVIATION.matcher(word).matches();
		return (exact ? "(?-iu:(?<=%s)%s)".formatted(Pattern.quote(word.substring(0, 1)), rest) : rest) + after;
	}

}
