package dev.postinggraph.posting.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.postinggraph.posting.SalaryUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time that an amount pays for, by the words around it
 * ({@code /fields/salary-units.txt}) or by its size.
 */
final class SalaryUnits {

	private static final String PER = "(?:/ ?(?:\\d )?|(?iu:(?<![\\p{L}\\p{M}])(?:per|an?|each|every|pro|je|im|par|por|al|all'|a la|à l'|de l'|l'"
			+ "|na|za|в) ?)(?iu:(?:working|calendar|1) )?)";

	private static final List<List<String>> ROWS = TextTable.rows("/fields/salary-units.txt", 3);

	/**
	 * The words for times, without what makes them the time of a pay; short ones may be
	 * anything.
	 */
	static final String NOUN = Words.anyOf(ROWS.stream()
		.flatMap((row) -> TextTable.items(row.get(1)).stream())
		.filter((noun) -> noun.length() > 2 || noun.equals("h"))
		.toList());

	/** Ends the names of groups of words that need nothing before them. */
	private static final String ALONE = "ALONE";

	/** A pattern for any unit, with a group named after each, or two. */
	private static final Search UNIT = new Search(Pattern.compile(PER + named("", 1) + "|" + named(ALONE, 2)));

	/** The same without names, to be part of other patterns. */
	static final String ANY = ROWS.stream().map(SalaryUnits::pattern).collect(Collectors.joining("|", "(?:", ")"));

	/** Hours a week are no pay by the week. */
	private static final Pattern WORKING_TIME = Pattern.compile(
			"(?i)\\d\\+? ?-?(?:h|hours?|hrs?|days?|std\\.?|stunden|tage|heures|jours|horas|ore|uur|timmar|timer|godzin|hodin)\\.? ?$");

	private static final int BEFORE = 20;

	private SalaryUnits() {
	}

	private static String named(String suffix, int column) {
		return ROWS.stream()
			.map((row) -> "(?<%s>%s)".formatted(SalaryUnit.valueOf(row.getFirst()) + suffix,
					Words.anyOf(TextTable.items(row.get(column)))))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	private static String pattern(List<String> row) {
		return PER + Words.anyOf(TextTable.items(row.get(1))) + "|" + Words.anyOf(TextTable.items(row.get(2)));
	}

	/**
	 * The unit that a text states: the first after an amount, else the last before it.
	 * @param plain a text as {@link PlainText} makes it
	 * @param amount an amount in it
	 * @return the unit, if one is stated
	 */
	static Optional<SalaryUnit> stated(String plain, Amount amount) {
		Matcher matcher = UNIT.matcher(plain);
		SalaryUnit before = null;
		for (int at = 0; UNIT.find(matcher, plain, at, plain.length()); at = matcher.end()) {
			if (isWorkingTime(plain, matcher.start())) {
				continue;
			}
			if (matcher.end() > amount.start()) {
				return Optional.of(unit(matcher));
			}
			before = unit(matcher);
		}
		return Optional.ofNullable(before);
	}

	private static boolean isWorkingTime(String plain, int unit) {
		return WORKING_TIME.matcher(plain.substring(Math.max(0, unit - BEFORE), unit)).find();
	}

	private static SalaryUnit unit(MatchResult match) {
		for (SalaryUnit unit : SalaryUnit.values()) {
			if (match.group(unit.name()) != null || match.group(unit.name() + ALONE) != null) {
				return unit;
			}
		}
		throw new IllegalStateException("The pattern has no group for the unit in '%s'".formatted(match.group()));
	}

	/**
	 * The unit that an amount of this size is usually paid for.
	 * @param value the amount
	 * @param currency its currency, or null
	 * @return the unit; empty where two are as likely
	 */
	static Optional<SalaryUnit> inferred(BigDecimal value, @Nullable String currency) {
		double dollars = value.doubleValue() / Currencies.unitsPerDollar(currency);
		if (dollars < 200) {
			return Optional.of(SalaryUnit.HOUR);
		}
		if (dollars < 1000) {
			return Optional.empty();
		}
		return Optional.of((dollars < 13000) ? SalaryUnit.MONTH : SalaryUnit.YEAR);
	}

}
