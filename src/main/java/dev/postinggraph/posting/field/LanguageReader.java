package dev.postinggraph.posting.field;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the language of a text by its script and by the small words of
 * {@code /fields/languages.txt}. Postings are long and in few languages, so that counting
 * "the", "und" and "pour" decides; libraries that also tell the language of two words
 * bring models of ten to a hundred megabytes or have not been kept for years.
 */
public final class LanguageReader {

	/** What is longer is told by its beginning, in characters. */
	private static final int SEARCHED = 2_000;

	/** In shorter texts chance decides, in words. */
	private static final int FEWEST_WORDS = 15;

	/** How many of the words are small ones in any text that is sentences. */
	private static final double LEAST_SHARE = 0.08;

	/** How far ahead of the next language the first must be. */
	private static final double LEAD = 1.25;

	/** How many letters of a script make a text one of its language's. */
	private static final double SCRIPT_SHARE = 0.2;

	/** Letters before it are Latin ones: most texts need no look at their scripts. */
	private static final char FIRST_BEYOND_LATIN = '\u0370';

	private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(
			Map.of(UnicodeScript.HANGUL, "ko", UnicodeScript.GREEK, "el", UnicodeScript.HEBREW, "he",
					UnicodeScript.THAI, "th", UnicodeScript.ARABIC, "ar", UnicodeScript.DEVANAGARI, "hi"));

	private static final char FIRST_MARK = '\u0300';

	private static final Set<Integer> MARKS = Set.of((int) Character.NON_SPACING_MARK,
			(int) Character.COMBINING_SPACING_MARK, (int) Character.ENCLOSING_MARK);

	private static final List<List<String>> TABLE = TextTable.rows("/fields/languages.txt", 2);

	/** For each word the rows of the languages that have it. */
	private static final WordTable<List<Integer>> LANGUAGES = languages();

	private LanguageReader() {
	}

	private static WordTable<List<Integer>> languages() {
		Map<String, List<Integer>> languages = new HashMap<>();
		for (int language = 0; language < TABLE.size(); language++) {
			for (String word : Set.copyOf(TextTable.items(TABLE.get(language).getLast()))) {
				languages.computeIfAbsent(word, (absent) -> new ArrayList<>()).add(language);
			}
		}
		return new WordTable<>(languages);
	}

	/**
	 * The language of a text.
	 * @param text any text
	 * @return its ISO 639-1 code, or nothing if it is too short or can't be told
	 */
	public static Optional<String> read(String text) {
		String beginning = text.substring(0, Math.min(text.length(), SEARCHED));
		Optional<String> script = isLatin(beginning) ? Optional.empty() : byScript(beginning);
		return script.or(() -> byWords(beginning.toLowerCase(Locale.ROOT)));
	}

	private static boolean isLatin(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= FIRST_BEYOND_LATIN) {
				return false;
			}
		}
		return true;
	}

	private static Optional<String> byScript(String text) {
		Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
		int all = 0;
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (Character.isLetter(character)) {
				all++;
				if (character >= FIRST_BEYOND_LATIN) {
					letters.merge(UnicodeScript.of(character), 1, Integer::sum);
				}
			}
		}
		int enough = (int) Math.max(FEWEST_WORDS, all * SCRIPT_SHARE);
		int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
		int han = letters.getOrDefault(UnicodeScript.HAN, 0);
		if (kana + han >= enough) {
			return Optional.of((kana > han / 10) ? "ja" : "zh");
		}
		return SCRIPTS.entrySet()
			.stream()
			.filter((script) -> letters.getOrDefault(script.getKey(), 0) >= enough)
			.map(Map.Entry::getValue)
			.findFirst();
	}

	private static Optional<String> byWords(String text) {
		double[] scores = new double[TABLE.size()];
		int words = 1;
		for (int at = 0; at < text.length(); words++) {
			int start = at;
			int hash = 0;
			while (at < text.length() && isLetter(text.charAt(at))) {
				hash = WordTable.hash(hash, text.charAt(at));
				at++;
			}
			List<Integer> languages = LANGUAGES.find(text, start, at, hash);
			if (languages != null) {
				languages.forEach((language) -> scores[language] += 1.0 / languages.size());
			}
			while (at < text.length() && !isLetter(text.charAt(at))) {
				at++;
			}
		}
		return (words < FEWEST_WORDS) ? Optional.empty() : best(scores, words * LEAST_SHARE);
	}

	private static Optional<String> best(double[] scores, double least) {
		int best = 0;
		double second = 0;
		for (int language = 1; language < scores.length; language++) {
			boolean better = scores[language] > scores[best];
			second = Math.max(second, better ? scores[best] : scores[language]);
			best = better ? language : best;
		}
		boolean told = scores[best] > 0 && scores[best] >= least && scores[best] > LEAD * second;
		return told ? Optional.of(TABLE.get(best).getFirst()) : Optional.empty();
	}

	/** Marks are parts of letters, too. */
	private static boolean isLetter(char character) {
		return (character >= 'a' && character <= 'z') || Character.isLetter(character)
				|| (character >= FIRST_MARK && MARKS.contains(Character.getType(character)));
	}

}
