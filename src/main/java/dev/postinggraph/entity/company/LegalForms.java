package dev.postinggraph.entity.company;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.postinggraph.posting.field.TextTable;

/**
 * The legal forms that follow the names of companies: Inc., GmbH, S.A. and the like.
 */
final class LegalForms {

	private static final String EXACT = "=";

	/**
	 * What is left of a name must not need what was taken: {@code The Limited}.
	 */
	private static final Pattern INCOMPLETE = Pattern.compile("(?i)(?:^|.*\\s)(?:&|and|und|et|of|the|)$");

	private final Pattern atEnd;

	LegalForms() {
		String alternatives = TextTable.column("/companies/legal-forms.txt")
			.stream()
			.map(LegalForms::pattern)
			.collect(Collectors.joining("|"));
		this.atEnd = Pattern.compile("[\\s,(]+(?:" + alternatives + ")[.)\\s]*$");
	}

	private static String pattern(String form) {
		if (form.startsWith(EXACT)) {
			return Pattern.quote(form.substring(EXACT.length()).strip());
		}
		return form.codePoints().mapToObj(LegalForms::character).collect(Collectors.joining("", "(?iu:", ")"));
	}

	private static String character(int character) {
		return switch (character) {
			case ' ' -> "[\\s,.()]+";
			case '&' -> "(?:&|and|und)";
			case '(', ')' -> "\\" + Character.toString(character);
			default -> Pattern.quote(Character.toString(character)) + "\\.?";
		};
	}

	/**
	 * A name without its legal forms.
	 * @param name the name, such as {@code Example Holding GmbH & Co. KG}
	 * @return the name without them, or as it was if too little were left
	 */
	String strip(String name) {
		Matcher matcher = this.atEnd.matcher(name);
		if (!matcher.find()) {
			return name;
		}
		String rest = name.substring(0, matcher.start());
		return INCOMPLETE.matcher(rest).matches() ? name : strip(rest);
	}

}
