package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.postinggraph.posting.IntRange;
import org.jspecify.annotations.Nullable;

/**
 * Reads the years of experience that a text asks for, in digits and in the words of
 * {@code /fields/numbers.txt} and {@code /fields/experience.txt}.
 */
public final class ExperienceReader {

	private static final Map<String, Integer> NUMBERS = TextTable.rows("/fields/numbers.txt", 2)
		.stream()
		.flatMap((row) -> TextTable.items(row.getLast()).stream().map((word) -> Map.entry(word, row.getFirst())))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (word) -> Integer.valueOf(word.getValue()),
				(first, same) -> first));

	/** Lines without a word for years are many, and the patterns slow. */
	private static final Vocabulary YEARS_WORDS = Vocabulary.of(TextTable.rows("/fields/experience.txt", 2)
		.stream()
		.filter((row) -> row.getFirst().equals("YEARS"))
		.toList(), 1);

	private static final Map<String, String> WORDS = TextTable.rows("/fields/experience.txt", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (row) -> Words.anyOf(TextTable.items(row.getLast()))));

	private static final String NUMBER = "\\d{1,2}(?![\\d.,]\\d)|" + Words.anyOf(NUMBERS.keySet());

	/** 4 | four (4) | 3-5 | five or more | 12+ | between 3 and 5, then years. */
	private static final Search YEARS = new Search(
			Pattern.compile("(?i)(?:(?=\\d)|(?<!\\p{L})(?=\\p{L}))(?<most>%1$s )?" //
				.formatted(WORDS.get("AT_MOST")) + "(?<![\\w.,$€£/-])(?<min>" + NUMBER + ")(?: ?\\(\\d{1,2}\\+?\\))?" //
					+ " ?(?:" + WORDS.get("OR_MORE")
					+ ")?(?: ?(?:-|~|〜|to|or|and|bis|oder|à|ou|a|o|tot|do|till|til) ?(?<max>" + NUMBER
					+ ")(?: ?\\(\\d{1,2}\\+?\\))?(?<open> ?\\+)?)?" //
					+ " ?(?:" + WORDS.get("OR_MORE") + ")?(?: |-)?(?:full |volle )?" + WORDS.get("YEARS")
					+ "'?(?! (?:of age|old|ago|alt))(?<after> or (?:less|fewer))?"));

	/** "experience" in the sentence after the years, or right before them. */
	private static final Pattern EXPERIENCE_AFTER = Pattern
		.compile("(?i)(?:[^.;!?\\n]|\\.(?=\\S)){0,100}?" + WORDS.get("EXPERIENCE"));

	/** A list of requirements need not say the word: "6+ years of operating Linux". */
	private static final Pattern REQUIRED = Words
		.compile("(?i) (?:as|of|in|with|working|using)\\b|" + EXPERIENCE_AFTER.pattern());

	private static final Pattern EXPERIENCE_BEFORE = Pattern
		.compile("(?i)%s[^.;!?\\n]{0,30}$".formatted(WORDS.get("EXPERIENCE")));

	/** Years that are a stretch of time, or somebody else's. */
	private static final Search OTHER_YEARS = new Search(Words
		.compile("(?i)\\b(?:next|last|past|first|previous|within|every|in (?:the|our)|our (?:team|company|firm)"
				+ "|we (?:have|bring|are)|we've|founded|history|celebrat\\w+)\\b[^.;!?\\n]{0,40}$"));

	/** How far before the years the words stand that say whose they are. */
	private static final int BEFORE = 60;

	/** How far before "years" their number may begin. */
	private static final int LONGEST = 100;

	/** What nobody can be asked for is a typing error or something else. */
	private static final int MOST = 50;

	private ExperienceReader() {
	}

	/**
	 * Reads a field that states experience and nothing else.
	 * @param text what the field states, such as {@code 12+ years}
	 * @return the years; none and a warning if they can't be told
	 */
	public static Stated<IntRange> read(String text) {
		String plain = PlainText.of(new Line(text, 0).beginning().text());
		if (plain.isEmpty()) {
			return Stated.nothing();
		}
		Matcher matcher = YEARS.matcher(plain);
		IntRange years = YEARS.find(matcher, plain, 0, plain.length()) ? range(matcher) : null;
		if (years == null) {
			// A field may leave the unit to its label: "3-5".
			Matcher bare = YEARS.matcher(plain + " years");
			years = bare.matches() ? range(bare) : null;
		}
		return (years != null) ? Stated.of(years)
				: Stated.unclear("No years can be told from the experience %s.".formatted(PlainText.quote(text)));
	}

	/**
	 * Finds the years that running text asks for.
	 * @param text any text
	 * @return the first years of experience in it; a warning if it asks for others too
	 */
	public static Stated<IntRange> find(String text) {
		return find(text, EXPERIENCE_AFTER);
	}

	/**
	 * Finds the years in a text that lists what is required, where "experience" may be
	 * left unsaid.
	 * @param text a text of requirements
	 * @return the first years of experience in it; a warning if it asks for others too
	 */
	public static Stated<IntRange> findRequired(String text) {
		return find(text, REQUIRED);
	}

	private static Stated<IntRange> find(String text, Pattern following) {
		List<IntRange> found = new ArrayList<>();
		for (Line line : Line.of(text, 0, text.length())) {
			String beginning = line.beginning().text();
			List<Vocabulary.Word> words = YEARS_WORDS.words(beginning);
			if (!words.isEmpty()) {
				addTo(found, PlainText.of(beginning), words, following);
			}
		}
		if (found.isEmpty()) {
			return Stated.nothing();
		}
		List<String> warnings = (found.size() == 1) ? List.of() : List
			.of("The text asks for %d different lengths of experience; the first is taken.".formatted(found.size()));
		return new Stated<>(found.getFirst(), warnings);
	}

	private static void addTo(List<IntRange> found, String plain, List<Vocabulary.Word> years, Pattern following) {
		Matcher matcher = YEARS.matcher(plain);
		int from = Math.max(0, years.getFirst().start() - LONGEST);
		int to = years.getLast().start() + 1;
		for (int at = from; YEARS.find(matcher, plain, at, to); at = matcher.end()) {
			IntRange range = isExperience(plain, matcher, following) ? range(matcher) : null;
			if (range != null && !found.contains(range)) {
				found.add(range);
			}
		}
	}

	private static boolean isExperience(String plain, MatchResult years, Pattern following) {
		String before = plain.substring(Math.max(0, years.start() - BEFORE), years.start());
		if (OTHER_YEARS.isIn(before)) {
			return false;
		}
		Matcher after = following.matcher(plain).region(years.end(), plain.length());
		return after.lookingAt() || EXPERIENCE_BEFORE.matcher(before).find();
	}

	private static @Nullable IntRange range(MatchResult match) {
		int first = number(match.group("min"));
		String second = match.group("max");
		int last = (second != null) ? number(second) : first;
		if (last > MOST || first > last) {
			return null;
		}
		if (match.group("most") != null || match.group("after") != null) {
			return new IntRange(null, last);
		}
		boolean range = second != null && match.group("open") == null;
		return new IntRange(first, range ? Integer.valueOf(last) : null);
	}

	private static int number(String text) {
		Integer word = NUMBERS.get(text.toLowerCase(Locale.ROOT));
		return (word != null) ? word : Integer.parseInt(text);
	}

}
