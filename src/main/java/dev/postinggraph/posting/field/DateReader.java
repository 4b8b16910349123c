package dev.postinggraph.posting.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads the day that a text states: ISO 8601, RFC 822, the time since 1970, or as people
 * write it in many languages. A day that depends on the reader's country ("03/04/2026")
 * is not guessed.
 */
public final class DateReader {

	private static final Pattern ISO_TIME = Pattern
		.compile("(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)?(Z|[+-]\\d{2}:?\\d{2})");

	private static final Pattern RFC_822_TIME = Pattern
		.compile("\\d{1,2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}(?::\\d{2})? (?:[+-]\\d{4}|GMT|UTC|UT|Z)");

	private static final Pattern YEAR_FIRST = Pattern
		.compile("(?<!\\d)(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)");

	/** The name of a month in any language that {@link MonthNames} knows. */
	private static final String MONTH = "(?<month>\\p{L}[\\p{L}\\p{M}]{2,11})\\.?";

	private static final Pattern MONTH_FIRST = Pattern
		.compile("(?i)(?<!\\p{L})" + MONTH + " {1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,? {1,3}(?<year>\\d{4})(?!\\d)");

	private static final Pattern DAY_FIRST = Pattern
		.compile("(?i)(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[ -]{1,3}(?:de |of )?" + MONTH
				+ ",?[ -]{1,3}(?:de |del )?(?<year>\\d{4})(?!\\d)");

	private static final Pattern CHARACTERS = Pattern
		.compile("(?<year>\\d{4}) ?[年년] ?(?<month>\\d{1,2}) ?[月월] ?(?<day>\\d{1,2}) ?[日일]");

	private static final Pattern COMPACT = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");

	private static final Pattern DOTTED = Pattern
		.compile("(?<!\\d)(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\d)");

	private static final Pattern SLASHED = Pattern.compile("(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)");

	/** Seconds or milliseconds since 1970, with the decimals of some programs. */
	private static final Pattern EPOCH = Pattern.compile("(?<seconds>\\d{10})(?:\\d{3})?(?:\\.\\d{1,9})?");

	private static final DateTimeFormatter RFC_822 = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm[:ss] XX",
			Locale.ENGLISH);

	private DateReader() {
	}

	/**
	 * Reads the day in a field of which it is not known when it was read, so that "3 days
	 * ago" tells none. A time with an offset is turned to UTC first.
	 * @param text what the field states, such as {@code Posted May 11, 2026}
	 * @return the day; none and a warning if it can't be told
	 */
	public static Stated<LocalDate> read(String text) {
		return read(text, null);
	}

	/**
	 * Reads the day in a field. A time with an offset is turned to UTC first.
	 * @param text what the field states, such as {@code 3 days ago} or the seconds or
	 * milliseconds since 1970
	 * @param seenAt when the document was fetched, or null if unknown
	 * @return the day; none and a warning if it can't be told
	 */
	public static Stated<LocalDate> read(String text, @Nullable Instant seenAt) {
		String plain = PlainText.of(text).strip();
		if (plain.isEmpty()) {
			return Stated.nothing();
		}
		Optional<LocalDate> date = isoTime(plain).or(() -> rfc822Time(plain))
			.or(() -> find(YEAR_FIRST, plain))
			.or(() -> find(MONTH_FIRST, plain))
			.or(() -> find(DAY_FIRST, plain))
			.or(() -> find(DOTTED, plain))
			.or(() -> find(CHARACTERS, plain))
			.or(() -> slashed(plain))
			.or(() -> number(plain));
		return date.map(Stated::of)
			.or(() -> Optional.ofNullable(seenAt).flatMap((instant) -> RelativeDates.read(plain, day(instant))))
			.orElseGet(() -> Stated.unclear("No day can be told from the date %s.".formatted(PlainText.quote(text))));
	}

	private static LocalDate day(Instant instant) {
		return LocalDate.ofInstant(instant, ZoneOffset.UTC);
	}

	/** What is nothing but a number: 20260511, or a time since 1970. */
	private static Optional<LocalDate> number(String text) {
		Matcher compact = COMPACT.matcher(text);
		if (compact.matches()) {
			return date(compact.group("year"), digits(compact.group("month")), digits(compact.group("day")));
		}
		Matcher epoch = EPOCH.matcher(text);
		return epoch.matches() ? plausible(day(Instant.ofEpochSecond(Long.parseLong(epoch.group("seconds")))))
				: Optional.empty();
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
		return pattern.matcher(text)
			.results()
			.flatMap((match) -> date(match.group("year"), month(match.group("month")), digits(match.group("day")))
				.stream())
			.findFirst();
	}

	private static int month(String text) {
		return Character.isDigit(text.charAt(0)) ? digits(text) : MonthNames.month(text);
	}

	/** Of day and month, the one above 12 is the day; else the order can't be told. */
	private static Optional<LocalDate> slashed(String text) {
		Matcher matcher = SLASHED.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		int first = digits(matcher.group(1));
		int second = digits(matcher.group(2));
		if (first <= 12 && second <= 12 && first != second) {
			return Optional.empty();
		}
		return date(matcher.group(3), Math.min(first, second), Math.max(first, second));
	}

	private static Optional<LocalDate> date(String year, int month, int day) {
		try {
			return plausible(LocalDate.of(digits(year), month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/**
	 * The web's postings are younger than the web; anything else is a typing error.
	 */
	private static Optional<LocalDate> plausible(LocalDate date) {
		return (date.getYear() >= 1990 && date.getYear() < 2100) ? Optional.of(date) : Optional.empty();
	}

	private static int digits(String digits) {
		return Integer.parseInt(digits);
	}

}
