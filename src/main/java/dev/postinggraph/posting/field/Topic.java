package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a line of a posting may speak of. Most lines speak of none of these, and to tell
 * that takes one look at their words; only the others are worth the readers' patterns.
 */
enum Topic {

	/** Numbers: money, or what the employer numbers jobs with. */
	NUMBER,
	/** Years of experience. */
	YEARS,
	/** Degrees. */
	EDUCATION,
	/** Kinds of employment. */
	EMPLOYMENT_TYPE,
	/** Where the work is done. */
	WORKPLACE;

	private static final Vocabulary WORDS = Vocabulary.of(rows(), 1);

	/**
	 * The topics of a line.
	 * @param text the text that it stands in
	 * @param start where it begins there, inclusive
	 * @param end where it ends, exclusive
	 * @return whatever it may speak of; none of the readers finds anything else in it
	 */
	static Set<Topic> of(FoldedText text, int start, int end) {
		Set<Topic> topics = EnumSet.noneOf(Topic.class);
		WORDS.anywhereIn(text, start, end, (topic) -> topics.add(Topic.valueOf(topic)));
		if (text.hasDigit(start, end)) {
			topics.add(NUMBER);
		}
		return topics;
	}

	private static List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>(TextTable.rows("/fields/labels.txt", 2));
		add(rows, YEARS, "experience", "YEARS"::equals);
		add(rows, EDUCATION, "education", (degree) -> true);
		add(rows, EMPLOYMENT_TYPE, "employment-types", EmploymentTypeReader::isStated);
		add(rows, WORKPLACE, "workplace-statements", (workplace) -> true);
		return rows;
	}

	private static void add(List<List<String>> rows, Topic topic, String table, Predicate<String> meaning) {
		TextTable.rows("/fields/%s.txt".formatted(table), 2)
			.stream()
			.filter((row) -> meaning.test(row.getFirst()))
			.forEach((row) -> rows.add(List.of(topic.name(), row.getLast())));
	}

}
