package dev.postinggraph.posting.field;

/**
 * Text with one character for those that mean the same, so that patterns need not know
 * them all. Every character keeps its place: an offset in the plain text is one in the
 * original.
 */
public final class PlainText {

	/** How much of a text a message quotes. */
	private static final int QUOTED = 80;

	private PlainText() {
	}

	/**
	 * Makes every kind of space, dash, apostrophe and quotation mark the one on a
	 * keyboard.
	 * @param text any text
	 * @return a text of the same length
	 */
	public static String of(String text) {
		StringBuilder plain = null;
		for (int i = 0; i < text.length(); i++) {
			char original = text.charAt(i);
			if (original >= ' ' && original <= '~' && original != '`') {
				continue;
			}
			char replaced = plain(original);
			if (replaced != original) {
				plain = (plain != null) ? plain : new StringBuilder(text);
				plain.setCharAt(i, replaced);
			}
		}
		return (plain != null) ? plain.toString() : text;
	}

	static char plain(char character) {
		return switch (character) {
			case '\t', '\u00A0', '\u2002', '\u2003', '\u2004', '\u2005', '\u2006', '\u2007', '\u2008', '\u2009',
					'\u200A', '\u202F', '\u3000' ->
				' ';
			case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
			case '\u2018', '\u2019', '\u02BC', '`', '\u00B4' -> '\'';
			case '\u201C', '\u201D', '\u201E' -> '"';
			default -> character;
		};
	}

	/**
	 * A text in quotation marks for a message, shortened if need be.
	 * @param text the text
	 * @return its beginning
	 */
	public static String quote(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		return "\"" + ((line.length() > QUOTED) ? line.substring(0, QUOTED) + "…" : line) + "\"";
	}

}
