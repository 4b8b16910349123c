package dev.postinggraph.posting.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days that are told from the day of reading, such as "3 days ago" and "gestern",
 * in the words of {@code /fields/relative-dates.txt}.
 */
final class RelativeDates {

	private static final Vocabulary WORDS = Vocabulary.of("/fields/relative-dates.txt");

	/** A number in front of a word, or a word for one. */
	private static final Pattern NUMBER = Pattern.compile("(?<digits>\\d{1,3})(?<open>\\+)? ?$");

	private static final int DAYS_A_WEEK = 7;

	private RelativeDates() {
	}

	/**
	 * The day that a text states.
	 * @param text the text
	 * @param today the day of reading
	 * @return the day, with a warning if it is only known to the week, or none if the
	 * text does not tell it from the day of reading
	 */
	static Optional<Stated<LocalDate>> read(String text, LocalDate today) {
		Set<String> meanings = WORDS.in(text);
		if (meanings.contains("AGO")) {
			return ago(Vocabulary.fold(text), today, text);
		}
		if (meanings.contains("TODAY")) {
			return Optional.of(Stated.of(today));
		}
		return meanings.contains("YESTERDAY") ? Optional.of(Stated.of(today.minusDays(1))) : Optional.empty();
	}

	private static Optional<Stated<LocalDate>> ago(String folded, LocalDate today, String text) {
		List<MatchResult> words = WORDS.matches(folded).toList();
		for (MatchResult word : words) {
			Matcher number = NUMBER.matcher(folded.substring(0, word.start()));
			boolean digits = number.find();
			if (digits && number.group("open") != null) {
				return Optional.empty();
			}
			int count = digits ? Integer.parseInt(number.group("digits")) : one(words, word);
			Optional<Stated<LocalDate>> day = switch (WORDS.meaning(word)) {
				case "MINUTE", "HOUR" -> (count > 0) ? Optional.of(hours(word, count, today)) : Optional.empty();
				case "DAY" -> (count > 0) ? Optional.of(Stated.of(today.minusDays(count))) : Optional.empty();
				case "WEEK" -> (count > 0) ? Optional.of(weeks(count, today, text)) : Optional.empty();
				default -> Optional.empty();
			};
			if (day.isPresent()) {
				return day;
			}
		}
		return Optional.empty();
	}

	/** "A day ago", "vor einem Tag". */
	private static int one(List<MatchResult> words, MatchResult word) {
		int at = words.indexOf(word);
		return (at > 0 && WORDS.meaning(words.get(at - 1)).equals("ONE")) ? 1 : 0;
	}

	private static Stated<LocalDate> hours(MatchResult word, int count, LocalDate today) {
		return Stated.of(WORDS.meaning(word).equals("HOUR") ? today.minusDays(count / 24) : today);
	}

	private static Stated<LocalDate> weeks(int count, LocalDate today, String text) {
		return new Stated<>(today.minusDays((long) count * DAYS_A_WEEK),
				List.of("The date %s is exact to the week only.".formatted(PlainText.quote(text))));
	}

}
