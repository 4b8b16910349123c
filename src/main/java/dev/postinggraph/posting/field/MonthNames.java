package dev.postinggraph.posting.field;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The names of months and their abbreviations in the languages that postings come in,
 * from the JDK.
 */
final class MonthNames {

	/** The first language that has a name decides what it means. */
	private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "sv", "da",
			"nb", "cs", "sk", "hu", "ro", "fi", "tr", "ru", "uk");

	private static final List<TextStyle> STYLES = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT,
			TextStyle.SHORT_STANDALONE);

	private static final Map<String, Integer> MONTHS = new HashMap<>(Map.of("sept", 9, "mrz", 3, "maerz", 3));

	static {
		for (String language : LANGUAGES) {
			for (Month month : Month.values()) {
				for (TextStyle style : STYLES) {
					String name = month.getDisplayName(style, Locale.of(language));
					MONTHS.putIfAbsent(key(name), month.getValue());
				}
			}
		}
	}

	private MonthNames() {
	}

	/**
	 * The number of a month.
	 * @param name its name or abbreviation, with or without a full stop
	 * @return the number, or 0 if it is no month
	 */
	static int month(String name) {
		return MONTHS.getOrDefault(key(name), 0);
	}

	private static String key(String name) {
		return FoldedText.of(name).toString().replace(".", "").toLowerCase(Locale.ROOT);
	}

}
