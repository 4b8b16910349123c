package dev.postinggraph.posting.format.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.posting.field.Line;

/**
 * A label in bold before the value of a field, and the words it goes by.
 */
enum Label {

	/** The hiring organisation, often a link. */
	COMPANY("company, employer, organization, organisation"),
	/** One or more places. */
	LOCATION("location, locations, place"),
	/** The pay. */
	SALARY("salary, compensation, pay, salary range"),
	/** Years of experience. */
	EXPERIENCE("experience, years of experience"),
	/** The degree asked for. */
	EDUCATION("education, degree"),
	/** A list of skills. */
	SKILLS("skills, tags, technologies, tech stack, key skills"),
	/** Employment types. */
	TYPE("type, employment type, job type, employment"),
	/** Where the work is done. */
	WORKPLACE("workplace, work mode, work model, work arrangement, workplace type"),
	/** The day of publication. */
	POSTED("posted, date posted, published, posted on"),
	/** The last day it is open. */
	CLOSES("closes, deadline, valid through, apply by, expires, application deadline"),
	/** The employer's or board's own number. */
	REFERENCE("reference, reference number, job id, requisition, requisition id"),
	/** Where to apply. */
	APPLY("apply, apply url, apply at, apply here"),
	/** The address of the posting. */
	CANONICAL("canonical, canonical url, url, source");

	/** Bold may end before or after the colon; a broken posting forgets to end it. */
	private static final Pattern LABELLED = Pattern.compile("(?s)(?:[-*+] {1,3})?(?:\\*\\*|__)(?<label>[^*_:]{1,40}?) ?"
			+ "(?:: ?(?:\\*\\*|__)|(?:\\*\\*|__) ?:|:)(?<value>.*)");

	private static final Map<String, Label> BY_WORD = Stream.of(values())
		.flatMap((label) -> Stream.of(label.words.split(", ", -1)).map((word) -> Map.entry(word, label)))
		.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

	/** The words that it goes by, with commas between them, the usual one first. */
	private final String words;

	Label(String words) {
		this.words = words;
	}

	/**
	 * What people call the label.
	 * @return a word or two in lower case
	 */
	String word() {
		return this.words.split(",", 2)[0];
	}

	/**
	 * Reads a line with a known label.
	 * @param line a line
	 * @return its label and value, if it has one
	 */
	static Optional<Value> of(Line line) {
		Matcher matcher = LABELLED.matcher(line.text());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String word = matcher.group("label").strip().toLowerCase(Locale.ROOT);
		return Optional.ofNullable(BY_WORD.get(word))
			.map((label) -> new Value(label, line.from(matcher.start("value"))));
	}

	/**
	 * Whether a line has a label, be it an unknown one.
	 * @param line a line
	 * @return whether it has
	 */
	static boolean isLabelled(Line line) {
		return LABELLED.matcher(line.text()).matches();
	}

	/**
	 * A labelled value.
	 *
	 * @param label what it is
	 * @param line the value where it stands
	 */
	record Value(Label label, Line line) {

	}

}
