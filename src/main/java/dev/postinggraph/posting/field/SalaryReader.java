package dev.postinggraph.posting.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.SalaryUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the pay that a text states: one amount or a range, its currency and the time that
 * it pays for.
 */
public final class SalaryReader {

	private static final Map<String, String> WORDS = TextTable.rows("/fields/ranges.txt", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst, (row) -> Words.anyOf(TextTable.items(row.getLast()))));

	/**
	 * What may stand between the ends, such as "/hour - " or "to up to". No space is
	 * given back: sharing out a run of them in every way takes the cube of its length.
	 */
	private static final Pattern BETWEEN_ENDS = Pattern
		.compile(" *+\\+? *+(?:%s|(?i:hour|day|week|month|year))? *+(?:[-~～〜至から]++|%s) *+".formatted(SalaryUnits.ANY,
				WORDS.get("BETWEEN")));

	private static final Pattern UPPER_ONLY = Pattern.compile("(?:%s|<) ?:? *$".formatted(WORDS.get("BEFORE_UPPER")));

	private static final Pattern LOWER_ONLY_BEFORE = Pattern
		.compile("(?:%s|>) ?:? *$".formatted(WORDS.get("BEFORE_LOWER")));

	private static final Pattern LOWER_ONLY_AFTER = Pattern
		.compile(" ?(?:%s|[~〜～] ?$)".formatted(WORDS.get("AFTER_LOWER")));

	private static final Search PAY = new Search(Pattern.compile(Words.anyOf(TextTable.column("/fields/pay.txt"))));

	/** What the symbol means that a dozen countries write. */
	private static final String DOLLARS = "USD";

	/** How far from an amount the words that bound it can stand. */
	private static final int CUE = 20;

	/** What is longer is no field; its beginning may still tell. */
	private static final int LONGEST = 2000;

	/** How far apart the ends of a range can stand. */
	private static final int FARTHEST = 60;

	private SalaryReader() {
	}

	/**
	 * Reads a field that states pay and nothing else, so that a number needs no currency.
	 * @param text what the field states, such as {@code $285K-$500K}
	 * @return the pay; none and a warning if it can't be told
	 */
	public static Stated<MonetaryAmount> read(String text) {
		String plain = PlainText.of((text.length() > LONGEST) ? text.substring(0, LONGEST) : text);
		if (plain.isBlank()) {
			return Stated.nothing();
		}
		List<Amount> amounts = Amount.findAll(plain);
		List<Amount> priced = priced(plain, amounts);
		List<Amount> meant = priced.isEmpty() ? withoutYears(amounts) : priced;
		if (meant.isEmpty()) {
			return Stated.unclear("No amount can be told from the salary %s.".formatted(PlainText.quote(text)));
		}
		return read(text, plain, meant);
	}

	/**
	 * Finds pay in running text: in the first line that holds amounts with a currency and
	 * speaks of pay, or states a range and a unit.
	 * @param text any text
	 * @return the pay, if the text states any
	 */
	public static Stated<MonetaryAmount> find(String text) {
		for (Line line : Line.of(text, 0, text.length())) {
			String plain = PlainText.of(line.beginning().text());
			boolean money = hasDigit(plain) && Currencies.mayBeIn(plain);
			List<Amount> priced = money ? priced(plain, Amount.findAll(plain)) : List.of();
			if (!priced.isEmpty() && (PAY.isIn(plain) || isRangeOverTime(plain, priced))) {
				return read(line.text(), plain, priced);
			}
		}
		return Stated.nothing();
	}

	private static boolean hasDigit(String plain) {
		for (int i = 0; i < plain.length(); i++) {
			if (plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
				return true;
			}
		}
		return false;
	}

	/** "2026 range: 100,000 - 120,000" begins with a year. */
	private static List<Amount> withoutYears(List<Amount> amounts) {
		List<Amount> rest = amounts.stream().filter((amount) -> !amount.isYear()).toList();
		return rest.isEmpty() ? amounts : rest;
	}

	/** The amounts with a currency, and those that are an end of one range with them. */
	private static List<Amount> priced(String plain, List<Amount> amounts) {
		List<Amount> priced = new ArrayList<>();
		for (int i = 0; i < amounts.size(); i++) {
			Amount amount = amounts.get(i);
			boolean after = i > 0 && amounts.get(i - 1).money() && isRange(plain, amounts.get(i - 1), amount);
			boolean before = i + 1 < amounts.size() && amounts.get(i + 1).money()
					&& isRange(plain, amount, amounts.get(i + 1));
			if (amount.money() || after || before) {
				priced.add(amount);
			}
		}
		return priced;
	}

	private static boolean isRange(String plain, Amount low, Amount high) {
		return high.start() - low.end() <= FARTHEST && isBetweenEnds(plain.substring(low.end(), high.start()));
	}

	/** Most often it is a dash, which needs no pattern. */
	private static boolean isBetweenEnds(String between) {
		int from = 0;
		int to = between.length();
		while (from < to && between.charAt(from) == ' ') {
			from++;
		}
		while (to > from && between.charAt(to - 1) == ' ') {
			to--;
		}
		return (to - from == 1 && between.charAt(from) == '-') || BETWEEN_ENDS.matcher(between).matches();
	}

	private static boolean isRangeOverTime(String plain, List<Amount> amounts) {
		return amounts.size() > 1 && isRange(plain, amounts.getFirst(), amounts.get(1))
				&& SalaryUnits.stated(plain, amounts.getFirst()).isPresent();
	}

	private static Stated<MonetaryAmount> read(String text, String plain, List<Amount> amounts) {
		List<String> warnings = new ArrayList<>();
		Amount first = amounts.getFirst();
		boolean range = amounts.size() > 1 && isRange(plain, first, amounts.get(1));
		Ends ends = range ? Ends.of(first, amounts.get(1)) : single(plain, first);
		if (amounts.size() > (range ? 2 : 1)) {
			warnings
				.add("The salary %s states more than one pay; the first is taken.".formatted(PlainText.quote(text)));
		}
		if (ends.min == null && ends.max == null) {
			warnings.add("The salary %s is a placeholder.".formatted(PlainText.quote(text)));
			return new Stated<>(null, warnings);
		}
		if (ends.reversed) {
			warnings.add("The salary %s runs backwards and was turned round.".formatted(PlainText.quote(text)));
		}
		String currency = currency(first, range ? amounts.get(1) : first);
		if (currency == null) {
			warnings.add("The salary %s states no currency.".formatted(PlainText.quote(text)));
		}
		SalaryUnit unit = unit(text, plain, ends, currency, warnings);
		return new Stated<>(new MonetaryAmount(ends.min, ends.max, currency, unit), warnings);
	}

	private static Ends single(String plain, Amount amount) {
		@Nullable BigDecimal value = amount.isPlaceholder() ? null : amount.value();
		String before = plain.substring(Math.max(0, amount.start() - CUE), amount.start());
		if (UPPER_ONLY.matcher(before).find()) {
			return new Ends(amount, null, value, false);
		}
		boolean open = LOWER_ONLY_BEFORE.matcher(before).find()
				|| LOWER_ONLY_AFTER.matcher(plain).region(amount.end(), plain.length()).lookingAt();
		return new Ends(amount, value, open ? null : value, false);
	}

	private static @Nullable String currency(Amount low, Amount high) {
		// "$100,000 - $120,000 CAD": the code at one end says more than the symbol at the
		// other.
		String last = high.currency();
		boolean symbol = Objects.equals(last, DOLLARS) && low.currency() != null;
		return (last != null && !symbol) ? last : low.currency();
	}

	private static @Nullable SalaryUnit unit(String text, String plain, Ends ends, @Nullable String currency,
			List<String> warnings) {
		Optional<SalaryUnit> stated = SalaryUnits.stated(plain, ends.first);
		if (stated.isPresent()) {
			return stated.get();
		}
		BigDecimal value = Objects.requireNonNull((ends.max != null) ? ends.max : ends.min, "an end");
		Optional<SalaryUnit> inferred = SalaryUnits.inferred(value, currency);
		warnings.add(inferred
			.map((unit) -> "The salary %s states no unit; %s is inferred from its size."
				.formatted(PlainText.quote(text), unit))
			.orElseGet(
					() -> "The salary %s states no unit, and its size tells none.".formatted(PlainText.quote(text))));
		return inferred.orElse(null);
	}

	/** Both ends of what is paid; a placeholder is no end. */
	private record Ends(Amount first, @Nullable BigDecimal min, @Nullable BigDecimal max, boolean reversed) {

		static Ends of(Amount low, Amount high) {
			Amount scaledHigh = high.scaledLike(low, null);
			Amount scaledLow = low.scaledLike(high, scaledHigh.value());
			@Nullable BigDecimal min = scaledLow.isPlaceholder() ? null : scaledLow.value();
			@Nullable BigDecimal max = scaledHigh.isPlaceholder() ? null : scaledHigh.value();
			boolean reversed = min != null && max != null && min.compareTo(max) > 0;
			return reversed ? new Ends(low, max, min, true) : new Ends(low, min, max, false);
		}

	}

}
