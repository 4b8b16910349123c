package dev.postinggraph.entity.likeness;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.entity.Phrases;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.field.TextTable;

/**
 * Compares titles word by word. Boards add to them who may apply, where and how one
 * works; they don't change the level, and don't put one team in the place of another.
 */
public final class Titles {

	/** What boards add and leave out. */
	private static final Set<String> ADDITIONS = Set.of("m", "w", "d", "f", "x", "h", "mwd", "mfd", "all", "genders",
			"gender", "in", "innen", "r", "e", "at", "for", "and", "the", "of", "a", "remote", "hybrid", "onsite",
			"office", "based", "full", "part", "time", "vollzeit", "teilzeit", "permanent", "new", "urgent", "hiring",
			"now", "job", "position", "ref", "id");

	/** Levels that have no name: Engineer II, Level 3. */
	private static final Pattern NUMBER = Pattern.compile("[ivx]{1,4}|\\p{N}+");

	private static final Map<String, String> LEVELS = levels();

	private static final Pattern LEVEL = Phrases.anyOf(LEVELS.keySet());

	private Titles() {
	}

	/**
	 * How a title differs from another one.
	 * @param one a title
	 * @param other the other one
	 * @param names names of the company and of places, which say nothing of the job
	 * @return how
	 */
	public static Difference difference(String one, String other, List<String> names) {
		Set<String> additions = new HashSet<>(ADDITIONS);
		names.forEach((name) -> additions.addAll(List.of(Slug.of(name).split("-"))));
		Set<String> onlyOne = words(one);
		Set<String> onlyOther = words(other);
		Set<String> common = new HashSet<>(onlyOne);
		common.retainAll(onlyOther);
		onlyOne.removeAll(common);
		onlyOther.removeAll(common);
		onlyOne.removeAll(additions);
		onlyOther.removeAll(additions);
		if (onlyOne.isEmpty() && onlyOther.isEmpty()) {
			return Difference.NONE;
		}
		boolean both = !onlyOne.isEmpty() && !onlyOther.isEmpty();
		return (both || hasLevel(onlyOne) || hasLevel(onlyOther)) ? Difference.CONTRADICTION : Difference.ADDITION;
	}

	private static boolean hasLevel(Set<String> words) {
		return words.stream().anyMatch((word) -> LEVELS.containsValue(word) || NUMBER.matcher(word).matches());
	}

	/** The words, each level by its own name whatever the title calls it. */
	private static Set<String> words(String title) {
		String text = LEVEL.matcher(title.replace('_', ' '))
			.replaceAll((match) -> " " + LEVELS.get(match.group().toLowerCase(Locale.ROOT)) + " ");
		return Stream.of(text.split("\\s+"))
			.flatMap((word) -> LEVELS.containsValue(word) ? Stream.of(word) : Stream.of(Slug.of(word).split("-")))
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.toSet());
	}

	private static Map<String, String> levels() {
		Map<String, String> levels = new TreeMap<>();
		for (List<String> row : TextTable.rows("/roles/seniority.txt", 2)) {
			TextTable.items(row.get(1)).forEach((word) -> levels.put(word.replace(" ...", ""), row.getFirst()));
		}
		return levels;
	}

	/**
	 * How two titles differ.
	 */
	public enum Difference {

		/** Not in what matters. */
		NONE,
		/** One says more than the other. */
		ADDITION,
		/** They name two levels, or each says what the other does not. */
		CONTRADICTION

	}

}
