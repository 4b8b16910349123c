package dev.postinggraph.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks for phrases of a list in a text.
 */
public final class Phrases {

	private Phrases() {
	}

	/**
	 * A pattern that finds any of some phrases where it stands apart from other letters
	 * and digits, whatever its case, the longest first.
	 * @param phrases the phrases, at least one
	 * @return the pattern
	 */
	public static Pattern anyOf(Collection<String> phrases) {
		// Grouped by their first letter, few are tried at a word; in one row, all.
		Map<String, List<String>> byLetter = phrases.stream()
			.collect(Collectors.groupingBy((phrase) -> phrase.substring(0, 1).toLowerCase(Locale.ROOT), TreeMap::new,
					Collectors.toList()));
		String alternatives = byLetter.entrySet()
			.stream()
			.map((group) -> Pattern.quote(group.getKey()) + rests(group.getValue()))
			.collect(Collectors.joining("|"));
		return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{M}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static String rests(List<String> phrases) {
		return phrases.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map((phrase) -> Pattern.quote(phrase.substring(1)))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

}
