package dev.postinggraph.posting.field;

import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Currencies by symbol and by
 * <a href="https://www.iso.org/iso-4217-currency-codes.html">ISO 4217</a> code. A bare
 * {@code $} is taken for the US dollar and a bare {@code ¥} for the yen.
 */
final class Currencies {

	private static final Map<String, String> SYMBOLS = Map.ofEntries(Map.entry("$", "USD"), Map.entry("US$", "USD"),
			Map.entry("CA$", "CAD"), Map.entry("C$", "CAD"), Map.entry("AU$", "AUD"), Map.entry("A$", "AUD"),
			Map.entry("NZ$", "NZD"), Map.entry("S$", "SGD"), Map.entry("HK$", "HKD"), Map.entry("R$", "BRL"),
			Map.entry("MX$", "MXN"), Map.entry("NT$", "TWD"), Map.entry("€", "EUR"), Map.entry("£", "GBP"),
			Map.entry("¥", "JPY"), Map.entry("₹", "INR"), Map.entry("₩", "KRW"), Map.entry("₽", "RUB"),
			Map.entry("₺", "TRY"), Map.entry("₴", "UAH"), Map.entry("₪", "ILS"), Map.entry("₱", "PHP"),
			Map.entry("₫", "VND"), Map.entry("₦", "NGN"), Map.entry("฿", "THB"), Map.entry("zł", "PLN"),
			Map.entry("Kč", "CZK"));

	/** A pattern for any symbol, longest first. */
	static final String SYMBOL = SYMBOLS.keySet()
		.stream()
		.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
		.map(Pattern::quote)
		.collect(Collectors.joining("|", "(?:", ")"));

	private static final Map<String, String> WORDS = Map.of("euro", "EUR", "euros", "EUR", "dollars", "USD", "pounds",
			"GBP");

	private static final Set<String> CODES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private static final Pattern CODE = Pattern.compile("(?<!\\p{Lu})\\p{Lu}{3}(?!\\p{Lu})");

	/**
	 * How many units buy about as much as a dollar, to the order of magnitude, where that
	 * is not one. It only serves to tell a month's pay from a year's.
	 */
	private static final Map<String, Integer> UNITS_PER_DOLLAR = Map.ofEntries(Map.entry("BRL", 5),
			Map.entry("CLP", 1000), Map.entry("CNY", 7), Map.entry("COP", 4000), Map.entry("CZK", 20),
			Map.entry("DKK", 7), Map.entry("HKD", 8), Map.entry("HUF", 350), Map.entry("IDR", 16000),
			Map.entry("INR", 50), Map.entry("JPY", 100), Map.entry("KRW", 1200), Map.entry("MXN", 18),
			Map.entry("NGN", 1000), Map.entry("NOK", 10), Map.entry("PHP", 50), Map.entry("PLN", 4),
			Map.entry("RUB", 80), Map.entry("SEK", 10), Map.entry("THB", 33), Map.entry("TRY", 35),
			Map.entry("TWD", 30), Map.entry("UAH", 40), Map.entry("VND", 24000), Map.entry("ZAR", 15));

	private Currencies() {
	}

	/**
	 * The currency that a sign next to an amount means.
	 * @param sign a symbol, a code, both or a word, or null
	 * @return its ISO 4217 code, or null if it means none
	 */
	static @Nullable String code(@Nullable String sign) {
		if (sign == null) {
			return null;
		}
		Matcher code = CODE.matcher(sign);
		if (code.find() && CODES.contains(code.group())) {
			return code.group();
		}
		String symbol = sign.strip();
		String word = WORDS.get(symbol.toLowerCase(Locale.ROOT));
		return (word != null) ? word : SYMBOLS.get(symbol);
	}

	static int unitsPerDollar(@Nullable String currency) {
		return (currency != null) ? UNITS_PER_DOLLAR.getOrDefault(currency, 1) : 1;
	}

}
