package dev.postinggraph.posting.field;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.Workplace;
import org.jspecify.annotations.Nullable;

/**
 * Reads where the work is done, in the words of {@code /fields/workplaces.txt}. Running
 * text mentions remote teams, remote servers and allowances for a home office, so that
 * there only a statement about the job counts.
 */
public final class WorkplaceReader {

	private static final String JOB = "(?:position|role|job|opportunity|opening|work model|working model)";

	private static final List<List<String>> ROWS = TextTable.rows("/fields/workplaces.txt", 3);

	private static final Vocabulary WORDS = Vocabulary.of(ROWS, 1);

	private static final Vocabulary WHOLE_FIELDS = Vocabulary.of(ROWS, 2);

	private static final Vocabulary STATEMENTS = Vocabulary.of("/fields/workplace-statements.txt");

	/** What every English statement has one of; most sentences have none. */
	private static final String CUE = "ENGLISH";

	/** What looks like a word for a workplace and is none. */
	private static final String NOTHING = "NOTHING";

	private static final Pattern TITLE = Words.compile("(?i)(?:[(\\[|,]|(?<= )-) ?(?:fully |100% )?"
			+ "(?:remote|hybrid|on-?site)(?= ?(?:[)\\],;/|]|- |$)| (?:in|within|from|US|UK|EU|USA)\\b)");

	private static final Pattern TITLE_PARTS = Pattern.compile("\\s[-|/•]+\\s|[,;|()\\[\\]]");

	private static final Search REMOTE_STATEMENT = new Search(Words
		.compile("(?i)\\b(?:telecommut(?:e|ing)\\b[^.;]{0,40}"
				+ "\\b(?:option|options|permitted|allowed|available|possible|offered)\\b|(?:may|can) telecommute\\b"
				+ "|(?:fully|100%|completely|entirely|permanently)[- ]remote\\b" //
				+ "|remote(?:-first|-only)? " + JOB + "\\b" //
				+ "|" + JOB
				+ " (?:is|can be|may be)(?: \\w+){0,3} (?:remote|remotely|from home|from anywhere)\\b(?! team)"
				+ "|work(?:ing)? (?:fully |100% |completely )?(?:remotely )?from (?:home or )?anywhere\\b"
				+ "|full[- ]time remote\\b|remote work\\b[^.;]{0,40}\\bis (?:possible|permitted|allowed|an option)\\b)"));

	private static final String DAYS = "(?:\\d|one|two|three|four|a few|some)(?: ?(?:-|to|or) ?(?:\\d|two|three|four))?\\+?"
			+ " days?";

	private static final Search HYBRID_STATEMENT = new Search(Words
		.compile("(?i)\\b(?:hybrid (?:work(?:ing|place)? )?(?:" + JOB
				+ "|schedule|arrangement|environment|setup|set-up|policy|basis|model)\\b" //
				+ "|" + JOB + " is (?:\\w+ ){0,2}hybrid\\b|we work hybrid\\b" //
				+ "|" + DAYS
				+ "[^.;]{0,25}\\b(?:in (?:the|our|an) \\w{0,12} ?office|in[- ]office|on[- ]?site|from home|at home|remotely)\\b"
				+ "|(?:office|on[- ]?site|in person|from home)[^.;]{0,25} " + DAYS + " (?:per|a|each|every) week\\b)"));

	private static final Search ONSITE_STATEMENT = new Search(
			Words.compile("(?i)\\b(?:(?:on-?site|in-office|in-person|office-based) " + JOB + "\\b|" + JOB
					+ " is (?:fully |100% |strictly |\\w+ ){0,2}(?:on-?site|in[- ]office|in[- ]person|office-based)\\b"
					+ "|not (?:a )?remote " + JOB + "\\b|" + JOB
					+ " is not (?:a )?remote\\b|five days a week in the office\\b"
					+ "|must (?:work|be present|be) on-?site\\b)"));

	/** A sentence that begins with the workplace, as items of lists do. */
	private static final Pattern BEGINNING = Pattern.compile("(?i)^[-*• ]{0,4}(?:(?:full|part)[- ]time[^.;]{0,30}, )?"
			+ "(?<word>(?:remote|hybrid)(?: work)?|on-?site|on site)(?: ?[,:;]| in | within | at | anywhere | from |(?<!site) with | ?$)");

	private static final Pattern NEGATED = Words.compile("(?i)\\b(?:not|no|isn't|cannot|can't|never)\\b");

	private static final Pattern SENTENCE_END = Pattern.compile("[.;!?](?=\\s)|\\n");

	private WorkplaceReader() {
	}

	/**
	 * Reads a field that states the workplace, or a place that may say it in passing.
	 * @param text such as {@code Hybrid} or {@code Remote (US)}
	 * @return the workplace; none, and a warning if several are named
	 */
	public static Stated<Workplace> read(String text) {
		Set<Workplace> found = workplaces(WORDS.in(text));
		found = found.isEmpty() ? workplaces(WHOLE_FIELDS.all(text)) : found;
		if (found.contains(Workplace.HYBRID)) {
			return Stated.of(Workplace.HYBRID);
		}
		return switch (found.size()) {
			case 0 -> Stated.nothing();
			case 1 -> Stated.of(found.iterator().next());
			default -> Stated.unclear("The text %s states more than one workplace.".formatted(PlainText.quote(text)));
		};
	}

	/**
	 * Reads what a title says of the workplace in parentheses or after a dash: the Remote
	 * Sensing Scientist may well work on site.
	 * @param title a title
	 * @return the workplace, if it states one
	 */
	public static Stated<Workplace> readTitle(String title) {
		String plain = PlainText.of(title);
		Optional<Stated<Workplace>> aside = TITLE.matcher(plain)
			.results()
			.findFirst()
			.map((match) -> read(match.group()));
		return aside.orElseGet(() -> TITLE_PARTS.splitAsStream(plain)
			.flatMap((part) -> workplaces(WORDS.all(part)).stream())
			.findFirst()
			.map(Stated::of)
			.orElseGet(Stated::nothing));
	}

	/**
	 * Finds a statement about the workplace in running text.
	 * @param text any text
	 * @return the workplace; none, and a warning if statements disagree
	 */
	public static Stated<Workplace> find(String text) {
		Set<Workplace> found = EnumSet.noneOf(Workplace.class);
		for (Line line : Line.of(text, 0, text.length())) {
			LabelledLines.WORKPLACE.in(line).forEach((value) -> read(value).found().ifPresent(found::add));
		}
		SENTENCE_END.splitAsStream(PlainText.of(text)).forEach((sentence) -> {
			Set<String> meanings = STATEMENTS.in(sentence);
			Workplace english = meanings.contains(CUE) ? english(sentence) : null;
			found.addAll((english != null) ? Set.of(english) : workplaces(meanings));
		});
		return switch (found.size()) {
			case 0 -> Stated.nothing();
			case 1 -> Stated.of(found.iterator().next());
			default -> Stated.unclear("The text states more than one workplace: %s.".formatted(found));
		};
	}

	private static @Nullable Workplace english(String sentence) {
		Matcher beginning = BEGINNING.matcher(sentence);
		if (beginning.find()) {
			return read(beginning.group("word")).value();
		}
		if (HYBRID_STATEMENT.isIn(sentence)) {
			return Workplace.HYBRID;
		}
		if (ONSITE_STATEMENT.isIn(sentence)) {
			return Workplace.ONSITE;
		}
		boolean remote = REMOTE_STATEMENT.isIn(sentence) && !NEGATED.matcher(sentence).find();
		return remote ? Workplace.REMOTE : null;
	}

	private static Set<Workplace> workplaces(Set<String> meanings) {
		Set<Workplace> workplaces = EnumSet.noneOf(Workplace.class);
		meanings.stream()
			.filter((meaning) -> !meaning.equals(NOTHING) && !meaning.equals(CUE))
			.map(Workplace::valueOf)
			.forEach(workplaces::add);
		return workplaces;
	}

}
