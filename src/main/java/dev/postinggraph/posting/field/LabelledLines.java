package dev.postinggraph.posting.field;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lines of running text that state a field behind its label, as in "Vertragsart:
 * unbefristet"; the labels are in {@code /fields/labels.txt}.
 */
enum LabelledLines {

	/** The kind of employment. */
	EMPLOYMENT_TYPE,
	/** Where the work is done. */
	WORKPLACE;

	private static final Map<String, Pattern> LABELS = TextTable.rows("/fields/labels.txt", 2)
		.stream()
		.collect(Collectors.toUnmodifiableMap(List::getFirst,
				(row) -> Pattern.compile("[-*•· ]{0,6}%s[* ]{0,4}[:：][* ]{0,4}(?<value>[^\\s].{1,80})"
					.formatted(Words.anyOf(TextTable.items(row.getLast()))))));

	/**
	 * What the lines of a text state for the field.
	 * @param text any text
	 * @return the values in order, without their labels
	 */
	Stream<String> in(String text) {
		Pattern label = pattern();
		return Line.of(text, 0, text.length())
			.stream()
			.map((line) -> label.matcher(PlainText.of(line.text())))
			.filter(Matcher::matches)
			.map((line) -> line.group("value"));
	}

	private Pattern pattern() {
		Pattern pattern = LABELS.get(name());
		if (pattern == null) {
			throw new IllegalStateException("/fields/labels.txt has no row for %s: add one".formatted(name()));
		}
		return pattern;
	}

}
