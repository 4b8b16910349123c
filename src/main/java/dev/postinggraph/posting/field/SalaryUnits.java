package dev.postinggraph.posting.field;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.SalaryUnit;
import org.jspecify.annotations.Nullable;

/**
 * The time that an amount pays for, by the words around it or by its size.
 */
final class SalaryUnits {

	private static final String PER = "(?:\\b(?:per|an?|each|every|pro) (?:working |calendar )?|/ ?)";

	private static final Pattern UNIT = Pattern.compile("(?i)" //
			+ "(?<HOUR>" + PER + "(?:hour|hr|stunde)\\b|/ ?h\\b|\\bhourly\\b|\\bp\\.?h\\b)" //
			+ "|(?<DAY>" + PER + "(?:day|diem|tag)\\b|/ ?d\\b|\\bdaily\\b)" //
			+ "|(?<WEEK>" + PER + "(?:week|wk|woche)\\b|/ ?w\\b|\\bweekly\\b)" //
			+ "|(?<MONTH>" + PER + "(?:month|mo|monat)\\b|/ ?m\\b|\\bmonthly\\b|\\bpcm\\b|\\bp\\.m\\.)" //
			+ "|(?<YEAR>" + PER
			+ "(?:year|yr|annum|jahr)\\b|/ ?y\\b|\\bannual(?:ly|i[sz]ed)?\\b|\\byearly\\b|\\bp\\.? ?a\\b)");

	private SalaryUnits() {
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
		while (matcher.find()) {
			if (matcher.start() >= amount.start()) {
				return Optional.of(unit(matcher));
			}
			before = unit(matcher);
		}
		return Optional.ofNullable(before);
	}

	private static SalaryUnit unit(MatchResult match) {
		for (SalaryUnit unit : SalaryUnit.values()) {
			if (match.group(unit.name()) != null) {
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
