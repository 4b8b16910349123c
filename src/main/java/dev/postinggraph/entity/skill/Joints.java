package dev.postinggraph.entity.skill;

/**
 * What joins the words of a name. Writers vary it most of all, so that one alias "Spring
 * Boot" stands for "Spring-Boot", "spring_boot" and "SpringBoot", and "Node.js" for "Node
 * JS" and "NodeJS".
 */
final class Joints {

	private Joints() {
	}

	/**
	 * Whether the character of an alias joins two words of it. A leading dot is part of
	 * the name, as in ".NET".
	 */
	static boolean joins(CharSequence alias, int index) {
		return index > 0 && (isJoint(alias.charAt(index)) || alias.charAt(index) == '/');
	}

	/**
	 * Where a text goes on after a joint of an alias.
	 * @param text the text
	 * @param index where the joint may stand
	 * @param slash whether the alias has a slash there, which writers set off with spaces
	 * @return the index after one joint, or {@code index} where the text has none
	 */
	static int skip(CharSequence text, int index, boolean slash) {
		if (slash) {
			int at = (charAt(text, index) == ' ') ? index + 1 : index;
			if (charAt(text, at) == '/') {
				return (charAt(text, at + 1) == ' ') ? at + 2 : at + 1;
			}
		}
		return isJoint(charAt(text, index)) ? index + 1 : index;
	}

	/**
	 * Whether a stretch of a text has the letters of an alias in exactly its case.
	 */
	static boolean sameCase(CharSequence text, int start, int end, String alias) {
		int at = start;
		for (int i = 0; i < alias.length(); i++) {
			if (joins(alias, i)) {
				at = skip(text, at, alias.charAt(i) == '/');
			}
			else if (at < end && text.charAt(at) == alias.charAt(i)) {
				at++;
			}
			else {
				return false;
			}
		}
		return true;
	}

	private static boolean isJoint(char c) {
		return switch (c) {
			case ' ', '\u00A0', '-', '\u2010', '\u2011', '\u2013', '_', '.', '\'', '\u2019' -> true;
			default -> false;
		};
	}

	private static char charAt(CharSequence text, int index) {
		return (index < text.length()) ? text.charAt(index) : '\0';
	}

}
