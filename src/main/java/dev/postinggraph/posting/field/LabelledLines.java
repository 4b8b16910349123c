package dev.postinggraph.posting.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

	private static final Vocabulary LABELS = Vocabulary.of("/fields/labels.txt");

	private static final Pattern LABELLED = Pattern
		.compile("[-*•· ]{0,6}+(?<label>[^-*•·:： ][^:：*]{1,40})[* ]{0,4}[:：][* ]{0,4}(?<value>\\S.{1,80})");

	/**
	 * What a line states for the field.
	 * @param line a line of text
	 * @return the value without its label, or none
	 */
	Stream<String> in(Line line) {
		if (line.text().indexOf(':') < 0 && line.text().indexOf('：') < 0) {
			return Stream.empty();
		}
		Matcher matcher = LABELLED.matcher(line.text());
		return (matcher.matches() && LABELS.all(matcher.group("label")).contains(name()))
				? Stream.of(matcher.group("value")) : Stream.empty();
	}

}
