package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Education;
import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.IntRange;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Workplace;

/**
 * What the text of a posting says of fields that its source does not state apart. Each
 * field is looked for only in sections that speak of it: the company's twenty years of
 * experience are not asked of an applicant.
 */
public final class BodyFields {

	private static final Set<Body.Kind> REQUIRED = EnumSet.of(Body.Kind.REQUIRED);

	private static final Set<Body.Kind> ASKED = EnumSet.of(Body.Kind.REQUIRED, Body.Kind.PREFERRED);

	private static final Set<Body.Kind> JOB = EnumSet.of(Body.Kind.SUMMARY, Body.Kind.DUTIES, Body.Kind.OTHER);

	private static final Set<Body.Kind> CONDITIONS = EnumSet.of(Body.Kind.BENEFITS, Body.Kind.LEGAL);

	/**
	 * How much text is searched for a field, in characters: some twenty times a long
	 * posting.
	 */
	private static final int SEARCHED = 100_000;

	private final List<Passage> passages = new ArrayList<>();

	/**
	 * Reads a posting's text.
	 * @param body the text with its sections
	 */
	public BodyFields(Body body) {
		FoldedText folded = FoldedText.of(body.text());
		Map<Body.Kind, Integer> lengths = new EnumMap<>(Body.Kind.class);
		for (Body.Section section : body.sections()) {
			int rest = SEARCHED - lengths.getOrDefault(section.kind(), 0);
			int end = Math.min(section.end(), section.start() + Math.max(0, rest));
			for (Line line : Line.of(body.text(), section.start(), end)) {
				this.passages.add(new Passage(section.kind(), line.text(), Topic.of(folded, line.start(), line.end())));
			}
			lengths.merge(section.kind(), end - section.start(), Integer::sum);
		}
	}

	/** A line, the purpose of its section, and what it may speak of. */
	private record Passage(Body.Kind kind, String line, Set<Topic> topics) {

	}

	/**
	 * The years of experience asked for.
	 * @return the years, if the text states them
	 */
	public Stated<IntRange> experience() {
		Stated<IntRange> required = ExperienceReader.findRequired(text(REQUIRED, Topic.YEARS));
		return (required.value() != null) ? required : ExperienceReader.find(text(JOB, Topic.YEARS));
	}

	/**
	 * The lowest degree that suffices.
	 * @return the degree, if the text states one
	 */
	public Stated<Education> education() {
		return first(EducationReader::find, Topic.EDUCATION, List.of(REQUIRED, JOB));
	}

	/**
	 * Where the work is done.
	 * @return the workplace, if the text states it
	 */
	public Stated<Workplace> workplace() {
		Set<Body.Kind> all = EnumSet.complementOf(EnumSet.of(Body.Kind.ABOUT, Body.Kind.TITLE, Body.Kind.SKILLS));
		return first(WorkplaceReader::find, Topic.WORKPLACE, List.of(all));
	}

	/**
	 * The kinds of employment.
	 * @return the types, if the text states any
	 */
	public Stated<List<EmploymentType>> employmentTypes() {
		return first(EmploymentTypeReader::find, Topic.EMPLOYMENT_TYPE, List.of(JOB, CONDITIONS, ASKED));
	}

	/**
	 * The pay.
	 * @return the pay, if the text states it
	 */
	public Stated<MonetaryAmount> salary() {
		return first(SalaryReader::find, Topic.NUMBER, List.of(CONDITIONS, JOB, REQUIRED));
	}

	/**
	 * The employer's own number for the job.
	 * @return the number, if the text states one
	 */
	public Stated<String> identifier() {
		return first(IdentifierReader::find, Topic.NUMBER, List.of(EnumSet.allOf(Body.Kind.class)));
	}

	private <T> Stated<T> first(Function<String, Stated<T>> reader, Topic topic, List<Set<Body.Kind>> preference) {
		List<String> warnings = new ArrayList<>();
		for (Set<Body.Kind> kinds : preference) {
			Stated<T> stated = reader.apply(text(kinds, topic));
			warnings.addAll(stated.warnings());
			if (stated.value() != null) {
				return new Stated<>(stated.value(), warnings);
			}
		}
		return new Stated<>(null, warnings);
	}

	private String text(Set<Body.Kind> kinds, Topic topic) {
		StringBuilder text = new StringBuilder();
		int searched = 0;
		for (Passage passage : this.passages) {
			int length = kinds.contains(passage.kind) ? Math.min(passage.line.length(), SEARCHED - searched) : 0;
			searched += length;
			if (length > 0 && passage.topics.contains(topic)) {
				text.append(passage.line, 0, length).append('\n');
			}
		}
		return text.toString();
	}

}
