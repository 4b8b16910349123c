package dev.postinggraph.posting.markup;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Repairs text that was UTF-8, was taken for windows-1252 or ISO 8859-1 and encoded once
 * more, so that "é" reads "Ã©". Every sequence of characters whose bytes are one
 * character of UTF-8 becomes that character, provided that at least one of them can't be
 * meant as it stands.
 */
public final class Mojibake {

	private static final char FIRST_LEAD = 0xC2;

	private static final char LAST_LEAD = 0xF4;

	/** Text may have been spoilt more than once. */
	private static final int ROUNDS = 3;

	/** What may well stand behind the last letter of a word. */
	private static final String PUNCTUATION = "\u00A0…’”»›–—•™®©°ºª‹«“‘";

	private static final Map<Character, Integer> WINDOWS_1252 = windows1252();

	private Mojibake() {
	}

	/**
	 * Repairs a text.
	 * @param text any text
	 * @return the text as it was meant, or itself if nothing in it is clearly spoilt
	 */
	public static String repaired(String text) {
		String repaired = text;
		for (int round = 0; round < ROUNDS && isSpoilt(repaired); round++) {
			repaired = decoded(repaired);
		}
		return repaired;
	}

	private static boolean isSpoilt(String text) {
		for (int i = 0; i < text.length(); i++) {
			int length = length(text, i);
			if (length > 0 && isCertain(text, i, length)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether nobody writes these characters next to each other: "CAFÉ—" may be meant,
	 * "Ã©" may not.
	 */
	private static boolean isCertain(String text, int start, int length) {
		for (int i = start + 1; i < start + length; i++) {
			if (PUNCTUATION.indexOf(text.charAt(i)) < 0) {
				return true;
			}
		}
		boolean usual = "ÂÃâð".indexOf(text.charAt(start)) >= 0;
		return usual && (start == 0 || !Character.isUpperCase(text.charAt(start - 1)));
	}

	private static String decoded(String text) {
		StringBuilder decoded = new StringBuilder(text.length());
		int i = 0;
		while (i < text.length()) {
			int length = length(text, i);
			if (length > 0) {
				decoded.appendCodePoint(codePoint(text, i, length));
				i += length;
			}
			else {
				decoded.append(text.charAt(i));
				i++;
			}
		}
		return decoded.toString();
	}

	/** How many characters from here are the bytes of one of UTF-8; 0 if none are. */
	private static int length(String text, int start) {
		char lead = text.charAt(start);
		if (lead < FIRST_LEAD || lead > LAST_LEAD) {
			return 0;
		}
		int length = (lead >= 0xF0) ? 4 : (lead >= 0xE0) ? 3 : 2;
		if (start + length > text.length()) {
			return 0;
		}
		for (int i = start + 1; i < start + length; i++) {
			int value = value(text.charAt(i));
			if (value < 0x80 || value > 0xBF) {
				return 0;
			}
		}
		return isCharacter(codePoint(text, start, length), length) ? length : 0;
	}

	private static int codePoint(String text, int start, int length) {
		int codePoint = text.charAt(start) & (0xFF >> (length + 1));
		for (int i = start + 1; i < start + length; i++) {
			codePoint = (codePoint << 6) | (value(text.charAt(i)) & 0x3F);
		}
		return codePoint;
	}

	/** Neither written longer than need be, nor half a character, nor beyond Unicode. */
	private static boolean isCharacter(int codePoint, int length) {
		int least = switch (length) {
			case 2 -> 0x80;
			case 3 -> 0x800;
			default -> 0x10000;
		};
		boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
		return codePoint >= least && !surrogate && codePoint <= Character.MAX_CODE_POINT;
	}

	/** The byte that a character was taken from. */
	private static int value(char character) {
		return (character <= 0xFF) ? character : WINDOWS_1252.getOrDefault(character, -1);
	}

	private static Map<Character, Integer> windows1252() {
		Map<Character, Integer> values = new HashMap<>();
		for (int value = 0x80; value < 0xA0; value++) {
			char character = new String(new byte[] { (byte) value }, Charset.forName("windows-1252")).charAt(0);
			if (character != '\uFFFD') {
				values.put(character, value);
			}
		}
		return Map.copyOf(values);
	}

}
