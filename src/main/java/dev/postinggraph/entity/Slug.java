package dev.postinggraph.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Readable identifiers from names: lower-case letters and digits of any script, joined by
 * hyphens, Latin ones without accents. The signs that tell names of skills apart are
 * spelled out: {@code C++} becomes {@code c-plus-plus}, {@code C#} {@code c-sharp},
 * {@code .NET} {@code dot-net}.
 */
public final class Slug {

	private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

	private static final Pattern LEADING_DOT = Pattern.compile("(?<![\\p{L}\\p{N}])\\.(?=\\p{L})");

	private static final Pattern SHARP = Pattern.compile("(?<=\\p{L})#");

	private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

	private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	/** Characters before it are those of ASCII. */
	private static final char ASCII = 128;

	/** What each character of ASCII becomes: itself in lower case, or nothing. */
	private static final String[] WORDS = IntStream.range(0, ASCII)
		.mapToObj((character) -> Character.isLetterOrDigit(character)
				? Character.toString(Character.toLowerCase(character)) : "")
		.toArray(String[]::new);

	private Slug() {
	}

	/**
	 * The slug of a name.
	 * @param name any text
	 * @return the slug; empty if the name has neither letter nor digit nor a plus
	 */
	public static String of(String name) {
		return isAscii(name) ? ofAscii(name) : ofAny(name);
	}

	private static boolean isAscii(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (name.charAt(i) >= ASCII) {
				return false;
			}
		}
		return true;
	}

	/** The same in one pass: most names have nothing to normalise. */
	private static String ofAscii(String name) {
		StringBuilder slug = new StringBuilder(name.length());
		boolean apart = false;
		for (int i = 0; i < name.length(); i++) {
			char character = name.charAt(i);
			String word = word(name, i);
			if (word.isEmpty()) {
				apart |= !isApostrophe(name, i);
				continue;
			}
			boolean joined = Character.isLetterOrDigit(character) || character == '.';
			slug.append(((apart || !joined) && !slug.isEmpty()) ? "-" : "").append(word);
			apart = !Character.isLetterOrDigit(character) && character != '#';
		}
		return slug.toString();
	}

	/** What of a slug a character makes: a letter, a word, or nothing. */
	private static String word(String name, int at) {
		return switch (name.charAt(at)) {
			case '+' -> "plus";
			case '&' -> "and";
			case '#' -> isLetter(name, at - 1) ? "sharp" : "";
			case '.' -> (!isLetter(name, at - 1) && !isDigit(name, at - 1) && isLetter(name, at + 1)) ? "dot" : "";
			default -> WORDS[name.charAt(at)];
		};
	}

	private static boolean isApostrophe(String name, int at) {
		boolean after = isLetter(name, at - 1) || (isLetter(name, at - 2) && name.charAt(at - 1) == '#');
		return name.charAt(at) == '\'' && after && isLetter(name, at + 1);
	}

	private static boolean isLetter(String name, int at) {
		return at >= 0 && at < name.length() && Character.isLetter(name.charAt(at));
	}

	private static boolean isDigit(String name, int at) {
		return at >= 0 && at < name.length() && Character.isDigit(name.charAt(at));
	}

	private static String ofAny(String name) {
		String folded = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
		folded = Normalizer.normalize(folded, Normalizer.Form.NFC);
		folded = LEADING_DOT.matcher(folded).replaceAll("dot ");
		folded = SHARP.matcher(folded).replaceAll(" sharp");
		folded = APOSTROPHE.matcher(folded).replaceAll("");
		folded = folded.replace("+", " plus ").replace("&", " and ").toLowerCase(Locale.ROOT);
		folded = folded.replace("ß", "ss").replace("ł", "l").replace("ø", "o").replace("đ", "d").replace("ı", "i");
		folded = folded.replace("æ", "ae").replace("œ", "oe");
		folded = OTHER.matcher(folded).replaceAll("-");
		int from = folded.startsWith("-") ? 1 : 0;
		int to = folded.endsWith("-") ? folded.length() - 1 : folded.length();
		return (from < to) ? folded.substring(from, to) : "";
	}

}
