package dev.postinggraph.entity.skill;

import java.util.regex.Pattern;

import dev.postinggraph.entity.SkillCategory;

/**
 * Where the words of a text begin and end, as far as names of skills are concerned: "C"
 * does not begin "C++", "Node" is not in "node.js", but "HTML" is in "HTML5".
 */
final class Boundaries {

	private static final int NONE = -1;

	/** Shorter names are others with a digit behind them. */
	private static final int SHORTEST_WITH_VERSION = 3;

	/** Longest year or version number that is glued to a name. */
	private static final int LONGEST_VERSION = 4;

	/** How far an address is followed on either side of a name. */
	private static final int LONGEST_ADDRESS = 100;

	private static final Pattern ADDRESS = Pattern
		.compile("://|\\bwww\\.|[\\p{L}\\d]@[\\p{L}\\d]|\\.(?:com|org|io|dev|co|ai|eu|de|fr|uk|jobs)/");

	private static final boolean[] ASCII = new boolean[128];

	static {
		for (char c = 0; c < ASCII.length; c++) {
			ASCII[c] = Character.isLetterOrDigit(c);
		}
	}

	private Boundaries() {
	}

	static boolean isStart(CharSequence text, int index) {
		char c = text.charAt(index);
		if (!isWord(c) && (c != '.' || index + 1 == text.length())) {
			return false;
		}
		if (index == 0) {
			return true;
		}
		char before = text.charAt(index - 1);
		boolean dotted = before == '.' && index > 1 && isWord(text.charAt(index - 2))
				&& !Character.isUpperCase(text.charAt(index));
		return !isWord(before) && before != '@' && before != '$' && !dotted;
	}

	/**
	 * The next index at which a word may begin.
	 */
	static int next(CharSequence text, int index) {
		int at = index + 1;
		if (isWord(text.charAt(index))) {
			while (at < text.length() && isWord(text.charAt(at))) {
				at++;
			}
		}
		return at;
	}

	/**
	 * Where a name ends whose letters end at an index: behind a version or a plural "s"
	 * that is glued to it.
	 * @return the end, or -1 if the word goes on and is another one
	 */
	static int end(CharSequence text, int start, int end, AliasTrie.Form form) {
		if (isEnd(text, start, end)) {
			return end;
		}
		char next = text.charAt(end);
		if (next == 's' && isEnd(text, start, end + 1) && takesPlural(text, start, end, form)) {
			return end + 1;
		}
		if (Character.isDigit(next) && end - start >= SHORTEST_WITH_VERSION
				&& Character.isLetter(text.charAt(end - 1))) {
			return versionEnd(text, start, end);
		}
		return NONE;
	}

	/**
	 * Whether a stretch of text is part of a web or mail address.
	 */
	static boolean inAddress(CharSequence text, int start, int end) {
		int from = start;
		while (from > 0 && start - from < LONGEST_ADDRESS && isAddress(text.charAt(from - 1))) {
			from--;
		}
		int to = end;
		while (to < text.length() && to - end < LONGEST_ADDRESS && isAddress(text.charAt(to))) {
			to++;
		}
		String token = text.subSequence(from, to).toString();
		boolean hinted = token.indexOf('@') >= 0 || token.indexOf('/') >= 0 || token.contains("www.");
		return hinted && ADDRESS.matcher(token).find();
	}

	private static int versionEnd(CharSequence text, int start, int end) {
		int at = end;
		while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
			at++;
		}
		while (text.charAt(at - 1) == '.') {
			at--;
		}
		return (at - end <= LONGEST_VERSION && isEnd(text, start, at)) ? at : NONE;
	}

	private static boolean isEnd(CharSequence text, int start, int end) {
		if (end >= text.length()) {
			return true;
		}
		char next = text.charAt(end);
		boolean single = end - start == 1;
		return switch (next) {
			case '.' -> !(isWordAt(text, end + 1) && !startsSentence(text, end + 1));
			case '+' -> !single && !(end + 1 < text.length() && text.charAt(end + 1) == '+');
			case '#' -> !single;
			case '@' -> !isWordAt(text, end + 1);
			default -> !isWord(next);
		};
	}

	/**
	 * Whether a sentence begins behind a full stop without a space: "Java.You will".
	 */
	private static boolean startsSentence(CharSequence text, int index) {
		return Character.isUpperCase(text.charAt(index)) && index + 1 < text.length()
				&& Character.isLowerCase(text.charAt(index + 1));
	}

	private static boolean takesPlural(CharSequence text, int start, int end, AliasTrie.Form form) {
		LexiconSkill owner = form.owner();
		if (owner != null && owner.kind() == SkillKind.KNOWLEDGE) {
			return owner.skill().category() != SkillCategory.HUMAN_LANGUAGE;
		}
		return end - start > 1 && text.subSequence(start, end).chars().allMatch(Character::isUpperCase);
	}

	private static boolean isWordAt(CharSequence text, int index) {
		return index < text.length() && isWord(text.charAt(index));
	}

	private static boolean isWord(char c) {
		return (c < ASCII.length) ? ASCII[c] : Character.isLetterOrDigit(c);
	}

	private static boolean isAddress(char c) {
		return !Character.isWhitespace(c) && "()[]<>\"'{}|,".indexOf(c) < 0;
	}

}
