package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.Education;

/**
 * Finds the lowest degree that a text asks for, in English and in the words of
 * {@code /fields/education.txt}. Degrees that are merely welcome don't count.
 */
public final class EducationReader {

	private static final Vocabulary WORDS = Vocabulary.of("/fields/education.txt");

	private static final Vocabulary WELCOME_AFTER = wishes("AFTER");

	private static final Vocabulary WELCOME_BEFORE = wishes("BEFORE");

	/**
	 * Before the degree whose English forms have one of the words; most sentences have
	 * none.
	 */
	private static final String CUE = "ENGLISH ";

	private static final Map<Education, Search> ENGLISH = new EnumMap<>(Map.of(//
			Education.DOCTORATE, search("(?i:\\bph\\.? ?d\\b|\\bdoctora(?:te|l)\\b|\\bdoctor of\\b)"), Education.MASTER,
			search("(?i:\\bmaster'?s?'? degrees?|\\bmaster of\\b|\\bmaster's\\b|\\bmasters (?:in|or)\\b|\\bMBA\\b"
					+ "|\\bM\\.? ?Sc\\b)|\\bM\\.?S\\b(?=\\.?/|\\.? (?:in|degree|or)\\b)|(?<=[/]|\\bor )M\\.?[SA]\\b(?!-)"),
			Education.BACHELOR,
			search("(?i:\\bbachelor|\\bundergraduate degree|\\b(?:university|college|(?:four|4)[- ]year) degree"
					+ "|\\bB\\.? ?Sc\\b|\\bB\\.? ?(?:Tech|Eng)\\b)|\\bB\\.?[SA]\\b(?=\\.?/|\\.? (?:in|degree|or)\\b)"
					+ "|(?i:\\b(?:an?|any|relevant|related|technical) degree\\b)"),
			Education.ASSOCIATE,
			search("(?i)\\bassociate'?s?'? degree|\\bassociate of (?:arts|science)"
					+ "|\\b(?:completed|finished) (?:apprenticeship|vocational)"),
			Education.HIGH_SCHOOL, search("(?i:\\bhigh[- ]school|\\bsecondary school)|\\bGED\\b")));

	private static final Pattern ALTERNATIVE = Pattern
		.compile("(?i)'?s? ?(?:degrees?)? ?(?:/|,? or|and/or)? ?(?:an?|higher)? ?");

	private static final Pattern CLAUSE_END = Pattern.compile("[;\\n]|\\.(?= +[A-Z(]|\\s*$)");

	private static final Pattern NEAR = Pattern.compile("[^,;.]{0,25}");

	/** How far before a degree the words stand that make it a wish. */
	private static final int BEFORE = 40;

	private EducationReader() {
	}

	private static Search search(String expression) {
		return new Search(Words.compile(expression));
	}

	/** The words that make a degree welcome where it is not asked for. */
	private static Vocabulary wishes(String where) {
		return Vocabulary.of(TextTable.rows("/fields/education-wishes.txt", 2)
			.stream()
			.filter((row) -> row.getFirst().equals(where))
			.toList(), 1);
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
		if (!WELCOME_AFTER.words(after).isEmpty()) {
			return true;
		}
		String before = clause.substring(Math.max(0, mention.start - BEFORE), mention.start);
		return WELCOME_BEFORE.words(before)
			.stream()
			.anyMatch((word) -> NEAR.matcher(before.substring(word.end())).matches());
	}

	private static List<Mention> mentions(String clause) {
		List<Mention> mentions = new ArrayList<>();
		Set<Education> english = EnumSet.noneOf(Education.class);
		for (Vocabulary.Word word : WORDS.words(clause)) {
			if (word.meaning().startsWith(CUE)) {
				english.add(Education.valueOf(word.meaning().substring(CUE.length())));
			}
			else {
				mentions.add(new Mention(Education.valueOf(word.meaning()), word.start(), word.end()));
			}
		}
		ENGLISH.forEach((degree, pattern) -> {
			if (english.contains(degree)) {
				Matcher match = pattern.matcher(clause);
				for (int at = 0; pattern.find(match, clause, at, clause.length()); at = match.end()) {
					mentions.add(new Mention(degree, match.start(), match.end()));
				}
			}
		});
		mentions.sort(Comparator.comparingInt(Mention::start));
		return mentions;
	}

	private record Mention(Education degree, int start, int end) {

	}

}
