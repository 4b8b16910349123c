package dev.postinggraph.entity.company;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import dev.postinggraph.posting.field.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * What boards and sources add to the names of companies: {@code Careers at Example},
 * {@code Examplejobadvertisements}.
 */
final class Additions {

	private static final int SHORTEST_NAME = 3;

	private final List<Addition> additions;

	private final List<Addition> glued;

	Additions() {
		this.additions = TextTable.rows("/companies/additions.txt", 2)
			.stream()
			.map((row) -> new Addition(Where.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1)))
			.sorted(Comparator.comparingInt((Addition addition) -> addition.words().length()).reversed())
			.toList();
		this.glued = this.additions.stream().filter((addition) -> addition.where() == Where.GLUED).toList();
	}

	/**
	 * Where an addition stands, and what it takes to know it for one.
	 */
	private enum Where {

		/** Words before the name. */
		BEFORE,
		/** Words after the name. */
		AFTER,
		/** Words after the name, if the text writes the name without them. */
		CONFIRMED,
		/** Letters at the name's end, if the text writes the name without them. */
		GLUED

	}

	private record Addition(Where where, String words) {

		@Nullable String strip(String name, OwnText text) {
			return switch (this.where) {
				case BEFORE -> startsWith(name) ? name.substring(this.words.length()).strip() : null;
				case AFTER -> endsWith(name) ? rest(name) : null;
				case CONFIRMED -> endsWith(name) ? text.spelling(rest(name), this.words) : null;
				case GLUED -> isGluedTo(name) ? text.spelling(rest(name), this.words) : null;
			};
		}

		private boolean startsWith(String name) {
			return name.regionMatches(true, 0, this.words + " ", 0, this.words.length() + 1);
		}

		private boolean endsWith(String name) {
			return name.regionMatches(true, name.length() - this.words.length() - 1, " " + this.words, 0,
					this.words.length() + 1) && !rest(name).isEmpty();
		}

		private boolean isGluedTo(String name) {
			int from = name.length() - this.words.length();
			return from >= SHORTEST_NAME && name.indexOf(' ') < 0
					&& name.regionMatches(true, from, this.words, 0, this.words.length());
		}

		private String rest(String name) {
			return name.substring(0, name.length() - this.words.length()).replaceAll("[\\s,:|–—-]+$", "");
		}

	}

	/**
	 * A name without what was added to it.
	 * @param name the name
	 * @param text the text of its posting
	 * @return the name without additions, or as it was if it has none
	 */
	String strip(String name, OwnText text) {
		return strip(this.additions, name, text);
	}

	/**
	 * A name without the letters that were glued to it, which are no way to write it.
	 * @param name the name
	 * @param text the text of its posting
	 * @return the name without them, or as it was if it has none
	 */
	String unglue(String name, OwnText text) {
		return strip(this.glued, name, text);
	}

	private static String strip(List<Addition> additions, String name, OwnText text) {
		for (Addition addition : additions) {
			String rest = addition.strip(name, text);
			if (rest != null && !rest.isEmpty()) {
				return strip(additions, rest, text);
			}
		}
		return name;
	}

}
