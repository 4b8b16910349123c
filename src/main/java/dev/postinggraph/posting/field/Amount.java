package dev.postinggraph.posting.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * An amount of money where a text states it.
 *
 * @param value the number as stated, thousands multiplied out
 * @param factor what the word after the number multiplies it by, such as 1000 for a K; 1
 * if there is none
 * @param money whether a currency stands next to it, even one that several countries have
 * @param currency the ISO 4217 code of that currency, or null
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 */
record Amount(BigDecimal value, BigDecimal factor, boolean money, @Nullable String currency, int start, int end) {

	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

	private static final Map<String, BigDecimal> FACTORS = new HashMap<>();

	private static final Map<String, String> IMPLIED_CURRENCIES = new HashMap<>();

	static {
		for (List<String> row : TextTable.rows("/fields/amounts.txt", 3)) {
			for (String word : TextTable.items(row.get(2))) {
				FACTORS.put(word, new BigDecimal(row.get(0)));
				IMPLIED_CURRENCIES.put(word, row.get(1));
			}
		}
	}

	/** A minus where no range can be meant. */
	private static final String MINUS = "(?:(?<=^|[-:(]|[-:(] |(?<!\\w)to )(?<minus>-))?";

	/** "$", "US$", "USD $" or "USD", unless a word or number runs into it. */
	private static final String BEFORE = "(?<![\\p{L}\\d.,'&&[^" + Words.UNSPACED + "]])(?<before>(?:[A-Z]{3} ?)?"
			+ Currencies.SIGN + " ?|[A-Z]{3} ?(?=\\d))?";

	/** 15 000 or 12'500.50 or 1,200.00 or 61.000 or 95'000.- */
	private static final String NUMBER = "(?<number>\\d{1,3}(?:[ ']\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)"
			+ "|\\d{1,12}(?:[.,]\\d{1,6}){0,4}(?!\\d))(?:[.,]-{1,2})?";

	/**
	 * What multiplies the number; or what no pay is counted in; or what a number without
	 * currency counts.
	 */
	private static final String SCALE = "(?: ?(?:(?<factor>" + Words.anyOf(FACTORS.keySet())
			+ "|[kK](?=€|EUR)|T(?=€|EUR))"
			+ "|(?<other>(?i:[mb]|mm|bn|mi?o|mln|mrd|million|billion|x|shares)(?![\\p{L}])|%|\\([kb]\\))"
			+ "|(?<time>\\+? ?(?:" + SalaryUnits.NOUN
			+ "|(?i:hours?|hrs?|days?|weeks?|months?|years?|yrs?|jahre|tage|stunden|wochen|monate|ans|jours|heures)(?![\\p{L}])))))?";

	private static final String AFTER = "(?<after> ?" + Currencies.SIGN + "| ?[A-Z]{3}(?![\\p{L}\\d]))?";

	/** Not more stands before the number, in characters. */
	private static final int FARTHEST_DIGIT = 24;

	private static final Search AMOUNT = new Search(Pattern.compile(MINUS + BEFORE + NUMBER + SCALE + AFTER));

	/**
	 * All amounts of a text; numbers that count something else are left out.
	 * @param plain a text as {@link PlainText} makes it
	 * @return the amounts in order
	 */
	static List<Amount> findAll(String plain) {
		List<Amount> amounts = new ArrayList<>();
		Matcher match = AMOUNT.matcher(plain);
		int digit = nextDigit(plain, 0);
		int at = 0;
		while (digit < plain.length()) {
			boolean found = AMOUNT.find(match, plain, Math.max(at, digit - FARTHEST_DIGIT), digit + 1);
			if (found && isCounted(match)) {
				amounts.add(of(match));
			}
			at = found ? match.end() : digit + 1;
			digit = nextDigit(plain, at);
		}
		return amounts;
	}

	private static boolean isCounted(MatchResult match) {
		boolean timed = match.group("time") != null && match.group("before") == null;
		return match.group("other") == null && !timed;
	}

	private static int nextDigit(String plain, int from) {
		int digit = from;
		while (digit < plain.length() && (plain.charAt(digit) < '0' || plain.charAt(digit) > '9')) {
			digit++;
		}
		return digit;
	}

	private static Amount of(MatchResult match) {
		String word = Objects.requireNonNullElse(match.group("factor"), "").toLowerCase(Locale.ROOT);
		boolean scaled = !word.isEmpty();
		BigDecimal factor = scaled ? FACTORS.getOrDefault(word, THOUSAND) : BigDecimal.ONE;
		BigDecimal value = number(match.group("number"), scaled).multiply(factor);
		value = plain((match.group("minus") != null) ? value.negate() : value);
		String after = match.group("after");
		String before = match.group("before");
		String implied = IMPLIED_CURRENCIES.getOrDefault(word, "");
		boolean money = Currencies.isMoney(after) || Currencies.isMoney(before) || !implied.isEmpty();
		String code = (Currencies.code(after) != null) ? Currencies.code(after) : Currencies.code(before);
		return new Amount(value, factor, money, (code == null && !implied.isEmpty()) ? implied : code, match.start(),
				match.end());
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
	private static BigDecimal number(String text, boolean scaled) {
		String digits = text.replaceAll("[ ']", "");
		int dot = digits.lastIndexOf('.');
		int comma = digits.lastIndexOf(',');
		int last = Math.max(dot, comma);
		boolean both = dot >= 0 && comma >= 0;
		boolean once = last >= 0 && digits.indexOf(digits.charAt(last)) == last;
		boolean grouping = digits.length() - last - 1 == 3 && (!scaled || !once) && !digits.startsWith("0");
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
	 * @return this amount, multiplied like the other if it can only be meant so
	 */
	Amount scaledLike(Amount other, @Nullable BigDecimal most) {
		boolean meant = other.isScaled() && !isScaled() && this.value.compareTo(THOUSAND) < 0
				&& this.value.compareTo(BigDecimal.ONE) > 0;
		BigDecimal scaled = plain(this.value.multiply(other.factor));
		if (!meant || (most != null && scaled.compareTo(most) > 0)) {
			return this;
		}
		return new Amount(scaled, other.factor, this.money, this.currency, this.start, this.end);
	}

	private boolean isScaled() {
		return this.factor.compareTo(BigDecimal.ONE) > 0;
	}

	/**
	 * Whether the number may be the year in which it was written.
	 * @return whether it lies between 1990 and 2099
	 */
	boolean isYear() {
		return this.value.scale() == 0 && this.end - this.start == 4 && this.value.intValue() / 10 >= 199
				&& this.value.intValue() < 2100;
	}

	/**
	 * Whether no employer pays that: 0, 0.01, 1 and -1 stand for "not stated".
	 * @return whether the amount only fills a field
	 */
	boolean isPlaceholder() {
		return this.value.compareTo(BigDecimal.ONE) <= 0;
	}

}
