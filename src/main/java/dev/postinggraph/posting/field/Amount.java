package dev.postinggraph.posting.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An amount of money where a text states it.
 *
 * @param value the number as stated, thousands multiplied out
 * @param thousands whether it was stated with a K
 * @param currency the ISO 4217 code next to it, or null
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Amount(BigDecimal value, boolean thousands, @Nullable String currency, int start, int end) {

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	/** A minus where no range can be meant. */
	private static final String MINUS = "(?:(?<=^|[-:(]|[-:(] |\\bto )(?<minus>-))?";

	/** "$", "US$", "USD $" or "USD", unless a word or number runs into it. */
	private static final String BEFORE = "(?<![\\p{L}\\d.,'])(?<before>(?:[A-Z]{3} ?)?" + Currencies.SYMBOL
			+ " ?|[A-Z]{3} ?(?=\\d))?";

	/** 15 000 or 12'500.50 or 1,200.00 or 61.000. */
	private static final String NUMBER = "(?<number>\\d{1,3}(?:[ ']\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)"
			+ "|\\d{1,12}(?:[.,]\\d{1,6}){0,4}(?!\\d))";

	/**
	 * Thousands; or what no pay is counted in; or what a number without currency counts.
	 */
	private static final String SCALE = "(?: ?(?:(?<thousands>[kK](?![\\p{L}\\d]))"
			+ "|(?<other>(?i:[mb]|mm|bn|mi?o|mln|mrd|million|billion|x|shares)(?![\\p{L}])|%|\\([kb]\\))"
			+ "|(?<time>\\+? ?(?i:hours?|hrs?|days?|weeks?|months?|years?|yrs?)(?![\\p{L}]))))?";

	private static final String AFTER = "(?<after> ?" + Currencies.SYMBOL
			+ "| ?[A-Z]{3}(?![\\p{L}\\d])| ?(?i:euros?|dollars|pounds)\\b)?";

	private static final Pattern AMOUNT = Pattern.compile(MINUS + BEFORE + NUMBER + SCALE + AFTER);

	/**
	 * All amounts of a text; numbers that count something else are left out.
	 * @param plain a text as {@link PlainText} makes it
	 * @return the amounts in order
	 */
	static List<Amount> findAll(String plain) {
		List<Amount> amounts = new ArrayList<>();
		AMOUNT.matcher(plain)
			.results()
			.filter((match) -> match.group("other") == null)
			.filter((match) -> match.group("time") == null || match.group("before") != null)
			.map(Amount::of)
			.forEach(amounts::add);
		return amounts;
	}

	private static Amount of(MatchResult match) {
		boolean thousands = match.group("thousands") != null;
		BigDecimal value = number(match.group("number"), thousands);
		if (thousands) {
			value = value.multiply(THOUSAND);
		}
		value = plain((match.group("minus") != null) ? value.negate() : value);
		String after = Currencies.code(match.group("after"));
		String currency = (after != null) ? after : Currencies.code(match.group("before"));
		return new Amount(value, thousands, currency, match.start(), match.end());
	}

	/** 1200.00 becomes 1200, so that equal amounts are equal. */
	private static BigDecimal plain(BigDecimal value) {
		BigDecimal stripped = value.stripTrailingZeros();
		return (stripped.scale() < 0) ? stripped.setScale(0) : stripped;
	}

	/**
	 * Reads a number whose separators may be those of any country: where both stand, the
	 * last is the decimal one; where one stands, three digits after it make it a
	 * thousands separator, except before a K.
	 */
	private static BigDecimal number(String text, boolean thousands) {
		String digits = text.replaceAll("[ ']", "");
		int dot = digits.lastIndexOf('.');
		int comma = digits.lastIndexOf(',');
		int last = Math.max(dot, comma);
		boolean both = dot >= 0 && comma >= 0;
		boolean once = last >= 0 && digits.indexOf(digits.charAt(last)) == last;
		boolean grouping = digits.length() - last - 1 == 3 && (!thousands || !once) && !digits.startsWith("0");
		boolean decimal = once && (both ? digits.length() - last - 1 != 3 : !grouping);
		if (!decimal) {
			return new BigDecimal(digits.replaceAll("[.,]", ""));
		}
		return new BigDecimal(digits.substring(0, last).replaceAll("[.,]", "") + "." + digits.substring(last + 1));
	}

	/**
	 * The amount as its neighbour in a range means it: a K on one end counts for both.
	 * @param other the other end of the range
	 * @param most the largest value that the result may have, or null
	 * @return this amount, in thousands if it can only be meant so
	 */
	Amount scaledLike(Amount other, @Nullable BigDecimal most) {
		BigDecimal scaled = this.value.multiply(THOUSAND);
		boolean meant = other.thousands && !this.thousands && this.value.compareTo(THOUSAND) < 0
				&& this.value.compareTo(BigDecimal.ONE) > 0;
		if (!meant || (most != null && scaled.compareTo(most) > 0)) {
			return this;
		}
		return new Amount(scaled, true, this.currency, this.start, this.end);
	}

	/**
	 * Whether no employer pays that: 0, 0.01, 1 and -1 stand for "not stated".
	 * @return whether the amount only fills a field
	 */
	boolean isPlaceholder() {
		return this.value.compareTo(BigDecimal.ONE) <= 0;
	}

}
