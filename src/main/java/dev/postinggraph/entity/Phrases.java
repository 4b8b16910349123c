package dev.postinggraph.entity;

import java.util.Collection;
import java.util.Comparator;
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
		String alternatives = phrases.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|"));
		return Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{M}\\p{N}])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

}
