package dev.postinggraph.entity.role;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import dev.postinggraph.posting.field.TextTable;

/**
 * The words for people at work.
 */
final class Nouns {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

	private final Set<String> nouns = Set.copyOf(TextTable.column("/roles/nouns.txt"));

	/**
	 * Whether a text holds a word for people at work.
	 * @param text the text
	 * @return whether it does, in singular or plural
	 */
	boolean anyIn(String text) {
		return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().anyMatch((word) -> isNoun(word.group()));
	}

	/**
	 * Whether a text ends in a word for people at work.
	 * @param text the text
	 * @return whether it does, in singular or plural
	 */
	boolean endsIn(String text) {
		return anyIn(text.substring(text.lastIndexOf(' ') + 1));
	}

	private boolean isNoun(String word) {
		return this.nouns.contains(word)
				|| (word.endsWith("s") && this.nouns.contains(word.substring(0, word.length() - 1)));
	}

}
