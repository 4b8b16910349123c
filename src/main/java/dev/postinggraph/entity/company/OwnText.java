package dev.postinggraph.entity.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * How a posting's own text writes the name of its company. A name, other than a word, is
 * capital wherever it stands: what also occurs in lower case is not taken for one.
 *
 * @param text the text
 */
record OwnText(String text) {

	private static final String NOT_IN_ADDRESS_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}./@_-])";

	private static final String NOT_IN_ADDRESS_AFTER = "(?![\\p{L}\\p{M}\\p{N}/@_-]|\\.\\p{L})";

	private static final String BETWEEN_LETTERS = "[ .&'’-]?";

	/**
	 * The spelling of a name where it stands without some addition.
	 * @param name the name, in any case
	 * @param addition what must not follow it
	 * @return the most frequent spelling, or null if the text does not write the name
	 */
	@Nullable String spelling(String name, String addition) {
		return mostFrequent(name.charAt(0), Pattern.quote(name), addition);
	}

	/**
	 * The spelling of a name of which only the letters are known.
	 * @param letters the letters without spaces, such as {@code exampleholding}
	 * @return the most frequent spelling, such as {@code Example Holding}, or null if the
	 * text does not write the name
	 */
	@Nullable String spellingOfLetters(String letters) {
		return mostFrequent(letters.charAt(0),
				letters.codePoints()
					.mapToObj((letter) -> Pattern.quote(Character.toString(letter)))
					.collect(Collectors.joining(BETWEEN_LETTERS)),
				null);
	}

	private @Nullable String mostFrequent(char first, String name, @Nullable String addition) {
		List<MatchResult> found = find(first, Pattern.compile(NOT_IN_ADDRESS_BEFORE + name + NOT_IN_ADDRESS_AFTER,
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
		if (found.stream().anyMatch((match) -> Character.isLowerCase(match.group().codePointAt(0)))) {
			return null;
		}
		Map<String, Long> spellings = found.stream()
			.filter((match) -> addition == null || !isFollowedBy(addition, match.end()))
			.collect(Collectors.groupingBy(MatchResult::group, TreeMap::new, Collectors.counting()));
		return spellings.entrySet()
			.stream()
			.max(Comparator.comparingLong(Map.Entry::getValue))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	/**
	 * Tries the pattern only at its first letter: a text is long, and has a name seldom.
	 */
	private List<MatchResult> find(char first, Pattern pattern) {
		List<MatchResult> found = new ArrayList<>();
		Matcher matcher = pattern.matcher(this.text).useTransparentBounds(true).useAnchoringBounds(false);
		int at = 0;
		while (at < this.text.length()) {
			boolean matches = folded(this.text.charAt(at)) == folded(first)
					&& matcher.region(at, this.text.length()).lookingAt();
			if (matches) {
				found.add(matcher.toMatchResult());
			}
			at = matches ? matcher.end() : at + 1;
		}
		return found;
	}

	private static char folded(char letter) {
		return Character.toLowerCase(Character.toUpperCase(letter));
	}

	private boolean isFollowedBy(String addition, int end) {
		int from = (end < this.text.length() && this.text.charAt(end) == ' ') ? end + 1 : end;
		return this.text.regionMatches(true, from, addition, 0, addition.length());
	}

}
