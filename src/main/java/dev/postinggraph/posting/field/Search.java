package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches a pattern where it may begin. Java's own search tries it at every character,
 * which for patterns of many words is most of the time that they take; here one look at a
 * table tells where that is in vain. The pattern itself is asked for the table.
 * <p>
 * A pattern for it must not want anything before its beginning, other than that a letter
 * is not there.
 */
public final class Search {

	private static final int ASCII = 128;

	private final Pattern pattern;

	/** For each character whether a match may begin with it. */
	private final boolean[] beginnings = new boolean[ASCII];

	/** The same right behind a letter. */
	private final boolean[] afterLetter = new boolean[ASCII];

	/**
	 * A search for a pattern.
	 * @param pattern the pattern, which matches no empty text
	 */
	public Search(Pattern pattern) {
		this.pattern = pattern;
		for (char first = 0; first < ASCII; first++) {
			this.beginnings[first] = mayBegin("", first);
			this.afterLetter[first] = mayBegin("x", first) || mayBegin("X", first);
		}
	}

	/** Whether a longer text could match that begins with a character. */
	@SuppressWarnings("JdkObsolete") // to tell that is what hitEnd is for
	private boolean mayBegin(String before, char first) {
		Matcher matcher = matcher(before + first).region(before.length(), before.length() + 1);
		return matcher.lookingAt() || matcher.hitEnd();
	}

	/**
	 * A matcher to search a text with {@link #find}.
	 * @param text the text
	 * @return the matcher
	 */
	public Matcher matcher(String text) {
		return this.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	/**
	 * Whether the pattern is anywhere in a text.
	 * @param text the text
	 * @return whether it is
	 */
	public boolean isIn(String text) {
		return find(matcher(text), text, 0, text.length());
	}

	/**
	 * All matches in a text.
	 * @param text the text
	 * @return the matches in order, not overlapping
	 */
	public List<MatchResult> all(String text) {
		List<MatchResult> all = new ArrayList<>();
		Matcher matcher = matcher(text);
		for (int at = 0; find(matcher, text, at, text.length()); at = matcher.end()) {
			all.add(matcher.toMatchResult());
		}
		return all;
	}

	/**
	 * A text with something else in place of each match.
	 * @param text the text
	 * @param replacement what to put there
	 * @return the text, itself if there is no match
	 */
	public String replaceAll(String text, Function<MatchResult, String> replacement) {
		List<MatchResult> all = all(text);
		if (all.isEmpty()) {
			return text;
		}
		StringBuilder replaced = new StringBuilder(text.length());
		int from = 0;
		for (MatchResult match : all) {
			replaced.append(text, from, match.start()).append(replacement.apply(match));
			from = match.end();
		}
		return replaced.append(text, from, text.length()).toString();
	}

	/**
	 * Finds the next match that begins in a stretch of a text.
	 * @param matcher the {@link #matcher} of the text; if there is a match, it has it
	 * @param text the text
	 * @param from where to begin, such as at the end of the last match
	 * @param to where the stretch ends, exclusive; the match may go on
	 * @return whether there is one
	 */
	public boolean find(Matcher matcher, String text, int from, int to) {
		for (int at = from; at < to; at++) {
			if (mayBegin(text, at) && matcher.region(at, text.length()).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	private boolean mayBegin(String text, int at) {
		char first = text.charAt(at);
		if (first >= ASCII || !this.beginnings[first]) {
			return first >= ASCII;
		}
		return this.afterLetter[first] || at == 0 || !isLetter(text.charAt(at - 1));
	}

	private static boolean isLetter(char character) {
		return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
	}

}
