package dev.postinggraph.posting.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.SalaryUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads pay that a source states in fields of its own: two numbers, a currency and an
 * interval.
 */
public final class PayNumbers {

	/** What nobody is paid: 0, 0.01, 1 and -1 stand for "not stated". */
	private static final BigDecimal PLACEHOLDER = BigDecimal.ONE;

	/** Longer numbers are no pay in any currency. */
	private static final int MOST_DIGITS = 13;

	private static final Map<SalaryUnit, Pattern> INTERVALS = new LinkedHashMap<>();

	static {
		INTERVALS.put(SalaryUnit.HOUR, interval("hours?|hr|hourly|stunde|stündlich|heure|hora|ora|uur|godz\\w*"));
		INTERVALS.put(SalaryUnit.DAY, interval("days?|daily|tag|täglich|jour|d[ií]a|giorno|dag|dzie[nń]"));
		INTERVALS.put(SalaryUnit.WEEK, interval("weeks?|wk|weekly|woche|semaine|semana|settimana|tydzie[nń]"));
		INTERVALS.put(SalaryUnit.MONTH, interval(
				"months?|mon|mo|monthly|monat|monatlich|mois|mensuel|mes|mensual|mensal|mese|maand|miesi\\w*"));
		INTERVALS.put(SalaryUnit.YEAR, interval(
				"years?|yr|yearly|annum|annual|annually|jahr|jährlich|par an|année|annuel|año|anual|ano|anno|annuale|jaar|rok"));
	}

	/** Every two weeks, twice a month: none of the units. */
	private static final Pattern OTHER_INTERVAL = Words
		.compile("(?i)^(?:[2-9]|\\d{2,3}) |\\b(?:bi|semi)-?(?:week|month|annual)|\\btwice\\b|\\bone[ -]?time\\b");

	private PayNumbers() {
	}

	private static Pattern interval(String words) {
		return Pattern.compile("(?iU)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
	}

	/**
	 * Reads the parts of a structured pay.
	 * @param min the lower end, or null
	 * @param max the upper end, or null
	 * @param currency an ISO 4217 code or a symbol; may be empty
	 * @param interval words for the time that is paid for, such as
	 * {@code per-year-salary}; may be empty
	 * @return the pay; nothing if neither number is one
	 */
	public static Stated<MonetaryAmount> read(@Nullable BigDecimal min, @Nullable BigDecimal max, String currency,
			String interval) {
		@Nullable BigDecimal low = stated(min);
		@Nullable BigDecimal high = stated(max);
		if (low == null && high == null) {
			return Stated.nothing();
		}
		List<String> warnings = new ArrayList<>();
		if (low != null && high != null && low.compareTo(high) > 0) {
			warnings.add("The salary runs backwards, from %s to %s, and was turned round."
				.formatted(low.toPlainString(), high.toPlainString()));
			BigDecimal lower = high;
			high = low;
			low = lower;
		}
		String code = Currencies.code(currency.strip().toUpperCase(Locale.ROOT));
		if (code == null) {
			warnings.add(currency.isBlank() ? "The salary states no currency."
					: "The currency %s of the salary is not one that is known.".formatted(PlainText.quote(currency)));
		}
		SalaryUnit unit = unit((high != null) ? high : low, code, interval, warnings);
		return new Stated<>(new MonetaryAmount(low, high, code, unit), warnings);
	}

	private static @Nullable BigDecimal stated(@Nullable BigDecimal number) {
		if (number == null) {
			return null;
		}
		boolean stated = number.compareTo(PLACEHOLDER) > 0 && number.precision() - number.scale() <= MOST_DIGITS;
		if (!stated) {
			return null;
		}
		BigDecimal shortest = number.stripTrailingZeros();
		return (shortest.scale() < 0) ? shortest.setScale(0) : shortest;
	}

	private static @Nullable SalaryUnit unit(@Nullable BigDecimal value, @Nullable String currency, String interval,
			List<String> warnings) {
		Optional<SalaryUnit> stated = unit(interval);
		if (stated.isPresent()) {
			return stated.get();
		}
		if (!interval.isBlank() && OTHER_INTERVAL.matcher(interval).find()) {
			warnings
				.add("The salary is paid %s, which is none of the usual units.".formatted(PlainText.quote(interval)));
			return null;
		}
		Optional<SalaryUnit> inferred = Optional.ofNullable(value)
			.flatMap((amount) -> SalaryUnits.inferred(amount, currency));
		warnings.add(inferred.map("The salary states no unit; %s is inferred from its size."::formatted)
			.orElse("The salary states no unit, and its size tells none."));
		return inferred.orElse(null);
	}

	/**
	 * The unit that words for an interval mean.
	 * @param interval such as {@code per-hour-wage}, {@code 1 YEAR} or {@code monthly}
	 * @return the unit, if it is one of those
	 */
	public static Optional<SalaryUnit> unit(String interval) {
		if (OTHER_INTERVAL.matcher(interval).find()) {
			return Optional.empty();
		}
		return INTERVALS.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().matcher(interval).find())
			.map(Map.Entry::getKey)
			.findFirst();
	}

}
