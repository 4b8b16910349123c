package dev.postinggraph.posting.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.field.Vocabulary.Word;

/**
 * Reads days that are told from the day of reading, such as "3 days ago" and "gestern",
 * in the words of {@code /fields/relative-dates.txt}.
 */
final class RelativeDates {

	private static final Vocabulary WORDS = Vocabulary.of("/fields/relative-dates.txt");

	/** A number in front of a word, or a word for one. */
	private static final Pattern NUMBER = Pattern.compile("(?<digits>\\d{1,3})(?<open>\\+)? ?$");

	private static final int HOURS_A_DAY = 24;

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
			return ago(text, today);
		}
		if (meanings.contains("TODAY")) {
			return Optional.of(Stated.of(today));
		}
		return meanings.contains("YESTERDAY") ? Optional.of(Stated.of(today.minusDays(1))) : Optional.empty();
	}

	private static Optional<Stated<LocalDate>> ago(String text, LocalDate today) {
		List<Word> words = WORDS.words(text);
		for (int i = 0; i < words.size(); i++) {
			Matcher number = NUMBER.matcher(text.substring(0, words.get(i).start()));
			boolean digits = number.find();
			if (digits && number.group("open") != null) {
				return Optional.empty();
			}
			boolean one = i > 0 && words.get(i - 1).meaning().equals("ONE");
			int count = digits ? Integer.parseInt(number.group("digits")) : one ? 1 : 0;
			Optional<Stated<LocalDate>> day = (count > 0) ? before(today, count, words.get(i).meaning(), text)
					: Optional.empty();
			if (day.isPresent()) {
				return day;
			}
		}
		return Optional.empty();
	}

	private static Optional<Stated<LocalDate>> before(LocalDate today, int count, String unit, String text) {
		return switch (unit) {
			case "MINUTE" -> Optional.of(Stated.of(today));
			case "HOUR" -> Optional.of(Stated.of(today.minusDays(count / HOURS_A_DAY)));
			case "DAY" -> Optional.of(Stated.of(today.minusDays(count)));
			case "WEEK" -> Optional.of(new Stated<>(today.minusDays((long) count * DAYS_A_WEEK),
					List.of("The date %s is exact to the week only.".formatted(PlainText.quote(text)))));
			default -> Optional.empty();
		};
	}

}
