package dev.postinggraph.posting.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the day that a text states: ISO 8601, RFC 822, or as people write it in English.
 * A day that depends on the reader's country ("03/04/2026") is not guessed.
 */
public final class DateReader {

	private static final Pattern ISO_TIME = Pattern
		.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})");

	private static final Pattern RFC_822_TIME = Pattern
		.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}(?::\\d{2})? (?:[+-]\\d{4}|GMT|UTC|UT|Z)");

	private static final Pattern YEAR_FIRST = Pattern
		.compile("(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");

	private static final String MONTH = "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
			+ "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

	private static final Pattern MONTH_FIRST = Pattern
		.compile("(?i)\\b" + MONTH + " {1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? {1,3}(?<year>\\d{4})(?!\\d)");

	private static final Pattern DAY_FIRST = Pattern.compile(
			"(?i)(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[ -]{1,3}" + MONTH + ",?[ -]{1,3}(?<year>\\d{4})(?!\\d)");

	private static final Pattern DOTTED = Pattern
		.compile("(?<!\\d)(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)");

	private static final Pattern SLASHED = Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)");

	private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
			Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7),
			Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));

	private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm[:ss] XX",
			Locale.ENGLISH);

	private DateReader() {
	}

	/**
	 * Reads the day in a field. A time with an offset is turned to UTC first.
	 * @param text what the field states, such as {@code Posted May 11, 2026}
	 * @return the day; none and a warning if it can't be told
	 */
	public static Stated<LocalDate> read(String text) {
		String plain = PlainText.of(text).strip();
		if (plain.isEmpty()) {
			return Stated.nothing();
		}
		Optional<LocalDate> date = isoTime(plain).or(() -> rfc822Time(plain))
			.or(() -> find(YEAR_FIRST, plain))
			.or(() -> find(MONTH_FIRST, plain))
			.or(() -> find(DAY_FIRST, plain))
			.or(() -> find(DOTTED, plain))
			.or(() -> slashed(plain));
		return date.map(Stated::of)
			.orElseGet(() -> Stated.unclear("No day can be told from the date %s.".formatted(PlainText.quote(text))));
	}

	private static Optional<LocalDate> isoTime(String text) {
		Matcher matcher = ISO_TIME.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		try {
			LocalDateTime time = LocalDateTime.parse(matcher.group(1) + "T" + matcher.group(2));
			return Optional.of(utc(time.atOffset(ZoneOffset.of(matcher.group(3)))));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<LocalDate> rfc822Time(String text) {
		Matcher matcher = RFC_822_TIME.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		try {
			String time = matcher.group().replaceFirst("(?:GMT|UTC|UT|Z)$", "+0000");
			return Optional.of(utc(OffsetDateTime.parse(time, RFC_822)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static LocalDate utc(OffsetDateTime time) {
		return time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
	}

	private static Optional<LocalDate> find(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		String name = matcher.group("month").toLowerCase(Locale.ROOT);
		Integer month = MONTHS.get(name.substring(0, Math.min(3, name.length())));
		return day(matcher.group("year"), (month != null) ? month : number(name), number(matcher.group("day")));
	}

	/** Of day and month, the one above 12 is the day; else the order can't be told. */
	private static Optional<LocalDate> slashed(String text) {
		Matcher matcher = SLASHED.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		int first = number(matcher.group(1));
		int second = number(matcher.group(2));
		if (first <= 12 && second <= 12 && first != second) {
			return Optional.empty();
		}
		return day(matcher.group(3), Math.min(first, second), Math.max(first, second));
	}

	private static Optional<LocalDate> day(@Nullable String year, int month, int day) {
		try {
			LocalDate date = LocalDate.of(number(year), month, day);
			// The web's postings are younger than the web; anything else is a typing
			// error.
			return (date.getYear() >= 1990 && date.getYear() < 2100) ? Optional.of(date) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static int number(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

}
