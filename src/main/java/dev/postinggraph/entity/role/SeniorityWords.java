package dev.postinggraph.entity.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.entity.Phrases;
import dev.postinggraph.posting.field.Search;
import dev.postinggraph.posting.field.TextTable;
import dev.postinggraph.posting.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a title that tell its level, and takes off those that are no part of
 * the role: a Senior Software Engineer is a Software Engineer, an Engineering Manager
 * remains one.
 */
final class SeniorityWords {

	private static final String IF_FOLLOWED = " ...";

	/**
	 * Levels whose words are the job itself.
	 */
	private static final Set<Seniority> KEPT = Set.of(Seniority.MANAGER, Seniority.DIRECTOR, Seniority.EXECUTIVE);

	/**
	 * Levels whose words are the job itself if nothing else names one: Data Science Lead.
	 */
	private static final Set<Seniority> KEPT_IF_NEEDED = Set.of(Seniority.LEAD, Seniority.INTERN);

	/**
	 * What joined a word that was taken off the end: "conseiller en alternance".
	 */
	private static final Pattern DANGLING = Pattern.compile("(?i)\\s(?:en|in|de|of|for|at|als|à|and|und|et|or|to)$");

	private static final Pattern NEXT_WORD = Pattern.compile("\\s+\\p{L}");

	private final Map<String, Seniority> levels = new HashMap<>();

	private final List<String> followed = new ArrayList<>();

	private final Search words;

	private final Search jobs = new Search(Phrases.anyOf(TextTable.column("/roles/jobs.txt")));

	private final Nouns nouns;

	SeniorityWords(Nouns nouns) {
		this.nouns = nouns;
		for (List<String> row : TextTable.rows("/roles/seniority.txt", 2)) {
			TextTable.items(row.get(1)).forEach((word) -> add(word, Seniority.valueOf(row.get(0))));
		}
		this.words = new Search(Phrases.anyOf(this.levels.keySet()));
	}

	private void add(String word, Seniority level) {
		String bare = word.endsWith(IF_FOLLOWED) ? word.substring(0, word.length() - IF_FOLLOWED.length()) : word;
		if (!bare.equals(word)) {
			this.followed.add(bare);
		}
		this.levels.put(bare, level);
	}

	/**
	 * A part of a title and the level in it.
	 *
	 * @param rest the part without the words that are no part of the role
	 * @param level the highest level that it tells, or null if none
	 * @param nothingElse whether the part tells nothing but a level
	 */
	record Reading(String rest, @Nullable Seniority level, boolean nothingElse) {

	}

	/**
	 * Reads a part of a title.
	 * @param part the part
	 * @return what is left of it, and its level
	 */
	Reading read(String part) {
		List<MatchResult> jobNames = this.jobs.all(part);
		List<MatchResult> found = this.words.all(part)
			.stream()
			.filter((word) -> jobNames.stream()
				.noneMatch((job) -> job.start() <= word.start() && word.end() <= job.end()))
			.filter((word) -> !this.followed.contains(key(word)) || isFollowed(part, word.end()))
			.toList();
		Seniority level = found.stream().map(this::level).max(Comparator.naturalOrder()).orElse(null);
		String rest = without(part, found.stream().filter((word) -> !isJob(word, part, found)).toList());
		return new Reading(rest, level, without(part, found).isEmpty());
	}

	private boolean isJob(MatchResult word, String part, List<MatchResult> found) {
		if (KEPT_IF_NEEDED.contains(level(word))) {
			String rest = without(part, found);
			return (word.start() == 0) ? !this.nouns.anyIn(rest) : !this.nouns.endsIn(rest);
		}
		return KEPT.contains(level(word));
	}

	private static String key(MatchResult word) {
		return word.group().toLowerCase(Locale.ROOT);
	}

	private Seniority level(MatchResult word) {
		Seniority level = this.levels.get(key(word));
		if (level == null) {
			throw new IllegalStateException(
					"No level for \"%s\": write it in lower case in /roles/seniority.txt".formatted(word.group()));
		}
		return level;
	}

	private static boolean isFollowed(String part, int end) {
		Matcher next = NEXT_WORD.matcher(part).region(end, part.length());
		return next.lookingAt();
	}

	private static String without(String part, List<MatchResult> words) {
		StringBuilder rest = new StringBuilder(part);
		for (MatchResult word : words.reversed()) {
			int end = (word.end() < part.length() && part.charAt(word.end()) == '.') ? word.end() + 1 : word.end();
			rest.replace(word.start(), end, " ");
		}
		return TitleParts.trim(DANGLING.matcher(TitleParts.trim(rest.toString())).replaceAll(""));
	}

}
