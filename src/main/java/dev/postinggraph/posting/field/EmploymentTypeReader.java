package dev.postinggraph.posting.field;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.postinggraph.posting.EmploymentType;

/**
 * Reads the kinds of employment that a text states, in the words of
 * {@code /fields/employment-types.txt}.
 */
public final class EmploymentTypeReader {

	/** That a job does not end is no type of schema.org's. */
	private static final String PERMANENT = "PERMANENT";

	private static final Vocabulary WORDS = Vocabulary.of("/fields/employment-types.txt");

	/** A sentence that begins with the working week, as items of lists do. */
	private static final Pattern BEGINNING = Pattern
		.compile("(?i)^[-*• ]{0,4}(?:permanent(?: contract)?, )?(?<type>(?:full|part)[- ]time)(?: ?[,.;:]| on |$)");

	/** "This is a part-time role", before and after the type. */
	private static final Pattern BEFORE = Words
		.compile("(?i)(?:\\b(?:this|it|the (?:position|role|job)|employment) is an? (?:[\\w-]{1,20},? ){0,2}"
				+ "|^[-*•]? ?(?:an? )?|\\boffer(?:ing)? an? )$");

	private static final Pattern AFTER = Words
		.compile("(?i)(?: [\\w-]{1,20})? (?:position|role|job|opportunity|employment)\\b(?! experience)");

	private static final Pattern TITLE_ASIDE = Pattern.compile("[(\\[](?<aside>[^()\\[\\]]{2,40})[)\\]]");

	private static final Pattern TITLE_PARTS = Pattern.compile("\\s[-|/•]+\\s|[,;|()\\[\\]]");

	private static final Pattern LETTER = Pattern.compile("\\p{L}");

	private EmploymentTypeReader() {
	}

	/**
	 * Reads a field that states employment types and nothing else.
	 * @param text such as {@code Full-time, Contract} or {@code Festanstellung, Vollzeit}
	 * @return the types; {@code OTHER} and a warning if the text names none that is
	 * known; none and a warning if it is no word at all, such as a date
	 */
	public static Stated<List<EmploymentType>> read(String text) {
		if (text.isBlank()) {
			return Stated.nothing();
		}
		Set<EmploymentType> types = types(WORDS.in(text));
		if (!types.isEmpty()) {
			return Stated.of(List.copyOf(types));
		}
		String warning = "The employment type %s is not one that is known.".formatted(PlainText.quote(text));
		boolean word = LETTER.matcher(text).find();
		return word ? new Stated<>(List.of(EmploymentType.OTHER), List.of(warning)) : Stated.unclear(warning);
	}

	/**
	 * Reads what a title says of the employment beside the job, such as "Nurse
	 * (Part-Time)" and "Verkäufer - Teilzeit".
	 * @param title a title
	 * @return the types, if it states any
	 */
	public static Stated<List<EmploymentType>> readTitle(String title) {
		String plain = PlainText.of(title);
		Set<EmploymentType> types = EnumSet.noneOf(EmploymentType.class);
		TITLE_ASIDE.matcher(plain).results().forEach((match) -> types.addAll(types(WORDS.in(match.group("aside")))));
		Arrays.stream(TITLE_PARTS.split(plain)).forEach((part) -> types.addAll(types(WORDS.all(part))));
		return stated(types);
	}

	/**
	 * Finds statements about the job in running text, such as "This is a part-time role"
	 * and "Contrat : CDI". "Full-time telecommuting" is none.
	 * @param text any text
	 * @return the types, if any is stated
	 */
	public static Stated<List<EmploymentType>> find(String text) {
		Set<EmploymentType> types = EnumSet.noneOf(EmploymentType.class);
		for (Line line : Line.of(text, 0, text.length())) {
			LabelledLines.EMPLOYMENT_TYPE.in(line).forEach((value) -> types.addAll(types(WORDS.in(value))));
			String plain = PlainText.of(line.beginning().text());
			WORDS.words(plain)
				.stream()
				.filter((word) -> isStatement(plain, word))
				.forEach((word) -> types.addAll(types(Set.of(word.meaning()))));
			BEGINNING.matcher(plain).results().forEach((match) -> types.addAll(types(WORDS.in(match.group("type")))));
		}
		return stated(types);
	}

	/** Whether running text states a type by its words, not only after a label. */
	static boolean isStated(String meaning) {
		return !meaning.equals(PERMANENT) && !meaning.equals(EmploymentType.OTHER.name());
	}

	private static boolean isStatement(String plain, Vocabulary.Word word) {
		return isStated(word.meaning()) && AFTER.matcher(plain).region(word.end(), plain.length()).lookingAt()
				&& BEFORE.matcher(plain.substring(0, word.start())).find();
	}

	private static Set<EmploymentType> types(Set<String> meanings) {
		Set<EmploymentType> types = EnumSet.noneOf(EmploymentType.class);
		meanings.stream()
			.filter((meaning) -> !meaning.equals(PERMANENT))
			.map(EmploymentType::valueOf)
			.forEach(types::add);
		if (types.isEmpty() && meanings.contains(PERMANENT)) {
			types.add(EmploymentType.FULL_TIME);
		}
		return types;
	}

	private static Stated<List<EmploymentType>> stated(Set<EmploymentType> types) {
		return types.isEmpty() ? Stated.nothing() : Stated.of(List.copyOf(types));
	}

}
