package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.postinggraph.posting.Education;

/**
 * Finds the lowest degree that a text asks for, in English and in the words of
 * {@code /fields/education.txt}. Degrees that are merely welcome don't count.
 */
public final class EducationReader {

	private static final Map<String, String> WORDS = TextTable.rows("/fields/education.txt", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (row) -> Words.anyOf(TextTable.items(row.getLast()))));

	private static final Map<Education, Pattern> ENGLISH = new EnumMap<>(Map.of(//
			Education.DOCTORATE, Pattern.compile("(?i:\\bph\\.? ?d\\b|\\bdoctora(?:te|l)\\b|\\bdoctor of\\b)"),
			Education.MASTER,
			Pattern
				.compile("(?i:\\bmaster'?s?'? degrees?|\\bmaster of\\b|\\bmaster's\\b|\\bmasters (?:in|or)\\b|\\bMBA\\b"
						+ "|\\bM\\.? ?Sc\\b)|\\bM\\.?S\\b(?=\\.?/|\\.? (?:in|degree|or)\\b)|(?<=[/]|\\bor )M\\.?[SA]\\b(?!-)"),
			Education.BACHELOR,
			Pattern
				.compile("(?i:\\bbachelor|\\bundergraduate degree|\\b(?:university|college|(?:four|4)[- ]year) degree"
						+ "|\\bB\\.? ?Sc\\b|\\bB\\.? ?(?:Tech|Eng)\\b)|\\bB\\.?[SA]\\b(?=\\.?/|\\.? (?:in|degree|or)\\b)"
						+ "|(?i:\\b(?:an?|any|relevant|related|technical) degree\\b)"),
			Education.ASSOCIATE,
			Pattern.compile("(?i)\\bassociate'?s?'? degree|\\bassociate of (?:arts|science)"
					+ "|\\b(?:completed|finished) (?:apprenticeship|vocational)"),
			Education.HIGH_SCHOOL, Pattern.compile("(?i:\\bhigh[- ]school|\\bsecondary school)|\\bGED\\b")));

	private static final Map<Education, Pattern> DEGREES = new EnumMap<>(Education.class);

	static {
		ENGLISH.forEach((degree, english) -> DEGREES.put(degree,
				Pattern.compile(english.pattern() + "|" + words(degree.name()))));
	}

	/** After a degree, or in front of it: it is welcome and not asked for. */
	private static final Pattern WELCOME_AFTER = Pattern.compile(words("WELCOME_AFTER"));

	private static final Pattern WELCOME_BEFORE = Pattern.compile(words("WELCOME_BEFORE") + "[^,;.]{0,25}$");

	private static final Pattern ALTERNATIVE = Pattern
		.compile("(?i)'?s? ?(?:degrees?)? ?(?:/|,? or|and/or)? ?(?:an?|higher)? ?");

	private static final Pattern CLAUSE_END = Pattern.compile("[;\\n]|\\.(?= +[A-Z(]|\\s*$)");

	/** How far before a degree the words stand that make it a wish. */
	private static final int BEFORE = 40;

	private EducationReader() {
	}

	private static String words(String row) {
		return Objects.requireNonNull(WORDS.get(row), () -> "/fields/education.txt has no row for " + row);
	}

	/**
	 * Finds the lowest degree that suffices.
	 * @param text any text, or what a field states
	 * @return the degree, if the text asks for one
	 */
	public static Stated<Education> find(String text) {
		String plain = PlainText.of(text);
		return CLAUSE_END.splitAsStream(plain)
			.flatMap((clause) -> lowest(clause).stream())
			.min(Comparator.naturalOrder())
			.map(Stated::of)
			.orElseGet(Stated::nothing);
	}

	private static Optional<Education> lowest(String clause) {
		List<Mention> mentions = mentions(clause);
		Optional<Education> lowest = Optional.empty();
		boolean laterIsWelcome = false;
		for (int i = mentions.size() - 1; i >= 0; i--) {
			Mention mention = mentions.get(i);
			int next = (i + 1 < mentions.size()) ? mentions.get(i + 1).start : clause.length();
			String after = clause.substring(mention.end, Math.max(mention.end, next));
			boolean oneOfTwo = i + 1 < mentions.size() && ALTERNATIVE.matcher(after).matches();
			laterIsWelcome = (oneOfTwo && laterIsWelcome) || isWelcome(clause, mention, after);
			if (!laterIsWelcome && lowest.filter((degree) -> degree.compareTo(mention.degree) < 0).isEmpty()) {
				lowest = Optional.of(mention.degree);
			}
		}
		return lowest;
	}

	private static boolean isWelcome(String clause, Mention mention, String after) {
		String before = clause.substring(Math.max(0, mention.start - BEFORE), mention.start);
		return WELCOME_AFTER.matcher(after).find() || WELCOME_BEFORE.matcher(before).find();
	}

	private static List<Mention> mentions(String clause) {
		List<Mention> mentions = new ArrayList<>();
		DEGREES.forEach((degree, pattern) -> pattern.matcher(clause)
			.results()
			.forEach((match) -> mentions.add(new Mention(degree, match.start(), match.end()))));
		mentions.sort(Comparator.comparingInt(Mention::start));
		return mentions;
	}

	private record Mention(Education degree, int start, int end) {

	}

}
