package dev.postinggraph.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

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

	private Slug() {
	}

	/**
	 * The slug of a name.
	 * @param name any text
	 * @return the slug; empty if the name has neither letter nor digit nor a plus
	 */
	public static String of(String name) {
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
