package dev.postinggraph.posting.field;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Currencies by <a href="https://www.iso.org/iso-4217-currency-codes.html">ISO 4217</a>
 * code and by the signs and words of {@code /fields/currencies.txt}.
 */
final class Currencies {

	private static final String OPEN = "-";

	private static final Map<String, String> SIGNS = new HashMap<>();

	/** Per code; it only serves to tell a month's pay from a year's. */
	private static final Map<String, Integer> UNITS_PER_DOLLAR = new HashMap<>();

	static {
		for (List<String> row : TextTable.rows("/fields/currencies.txt", 3)) {
			UNITS_PER_DOLLAR.put(row.get(0), Integer.valueOf(row.get(1)));
			TextTable.items(row.get(2)).forEach((sign) -> SIGNS.put(sign.toLowerCase(Locale.ROOT), row.get(0)));
		}
	}

	/** A pattern for any sign or word, longest first. */
	static final String SIGN = Words.anyOf(SIGNS.keySet());

	private static final Vocabulary WORDS = Vocabulary.of(TextTable.rows("/fields/currencies.txt", 3), 2);

	/** A symbol, or capitals beside a number that may be a code. */
	private static final Search CUE = new Search(Pattern.compile("\\p{Sc}|[A-Z]{3} ?\\d|\\d ?[A-Z]{3}"));

	private static final Set<String> CODES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern CODE = Pattern.compile("(?<!\\p{Lu})\\p{Lu}{3}(?!\\p{Lu})");

	/** No sign, code or name of a currency is longer, in characters. */
	private static final int LONGEST = 100;

	private Currencies() {
	}

	/**
	 * The currency that a sign next to an amount means.
	 * @param sign a symbol, a code, both or a word, or null
	 * @return its ISO 4217 code, or null if it means none or one of several
	 */
	static @Nullable String code(@Nullable String sign) {
		if (sign == null || sign.length() > LONGEST) {
			return null;
		}
		Matcher code = CODE.matcher(sign);
		if (code.find() && CODES.contains(code.group())) {
			return code.group();
		}
		String known = SIGNS.get(sign.strip().toLowerCase(Locale.ROOT));
		return OPEN.equals(known) ? null : known;
	}

	/**
	 * Whether a text may state money; most lines of a posting don't.
	 * @param plain a text as {@link PlainText} makes it
	 * @return false if it has no sign of a currency
	 */
	static boolean mayBeIn(String plain) {
		return CUE.isIn(plain) || !WORDS.words(plain).isEmpty();
	}

	/**
	 * Whether a sign next to a number makes it money.
	 * @param sign a symbol, a code, both or a word, or null
	 * @return whether it does, even if it leaves the currency open
	 */
	static boolean isMoney(@Nullable String sign) {
		return sign != null && (code(sign) != null || SIGNS.containsKey(sign.strip().toLowerCase(Locale.ROOT)));
	}

	static int unitsPerDollar(@Nullable String currency) {
		return (currency != null) ? UNITS_PER_DOLLAR.getOrDefault(currency, 1) : 1;
	}

}
