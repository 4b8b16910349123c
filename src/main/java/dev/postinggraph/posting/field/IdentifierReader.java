package dev.postinggraph.posting.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the employer's or board's own number for a job.
 */
public final class IdentifierReader {

	private static final Pattern LABELLED = Pattern
		.compile("(?i)^[-*• ]{0,4}\\**(?:(?:job|posting|position|vacancy|our) )?"
				+ "(?:reference|ref\\.?|req(?:uisition)?|job|vacancy|posting|position)"
				+ "(?: ?(?:id|number|no\\.?|nr\\.?|code|#))?:?\\** ?[:#]\\** ?(?<id>[\\p{L}\\d][\\p{L}\\d_./-]{1,40})\\**(?:[ .,;)]|$)");

	private IdentifierReader() {
	}

	/**
	 * Finds a line such as {@code Reference #: L24-155945}.
	 * @param text any text
	 * @return the number, if a line states one; it holds a digit
	 */
	public static Stated<String> find(String text) {
		for (Line line : Line.of(text, 0, text.length())) {
			Matcher matcher = LABELLED.matcher(PlainText.of(line.text()));
			if (matcher.lookingAt() && matcher.group("id").chars().anyMatch(Character::isDigit)) {
				return Stated.of(withoutFullStop(matcher.group("id")));
			}
		}
		return Stated.nothing();
	}

	private static String withoutFullStop(String id) {
		return id.endsWith(".") ? id.substring(0, id.length() - 1) : id;
	}

}
