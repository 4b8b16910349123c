package dev.postinggraph.posting.field;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.postinggraph.posting.EmploymentType;

/**
 * Reads the kinds of employment that a text states.
 */
public final class EmploymentTypeReader {

	private static final Map<EmploymentType, String> WORDS = new EnumMap<>(Map.of(//
			EmploymentType.FULL_TIME, "full[- _]?time", //
			EmploymentType.PART_TIME, "part[- _]?time", //
			EmploymentType.CONTRACTOR, "contract|contractor|freelance|freelancer|c2c|b2b", //
			EmploymentType.TEMPORARY, "temporary|temp|seasonal|fixed[- ]term", //
			EmploymentType.INTERN, "intern|internship|working student|apprentice|apprenticeship", //
			EmploymentType.VOLUNTEER, "volunteer|volunteering", //
			EmploymentType.PER_DIEM, "per[- _]diem"));

	/** Words that only a field of its own makes an employment type. */
	private static final Pattern FIELD_FULL_TIME = Pattern.compile("(?i)\\b(?:permanent|regular)\\b");

	/** A sentence that begins with the working week, as items of lists do. */
	private static final Pattern BEGINNING = Pattern
		.compile("(?i)^[-*• ]{0,4}(?:permanent(?: contract)?, )?(?<type>(?:full|part)[- ]time)(?: ?[,.;:]| on |$)");

	private static final Pattern TITLE = Pattern.compile("(?i)[(\\[](?<type>[^()\\[\\]]{3,40})[)\\]]");

	private static final Map<EmploymentType, Pattern> FIELD = new EnumMap<>(EmploymentType.class);

	private static final Map<EmploymentType, Pattern> STATEMENT = new EnumMap<>(EmploymentType.class);

	static {
		WORDS.forEach((type, words) -> {
			FIELD.put(type, Pattern.compile("(?i)(?<![\\p{L}_])(?:" + words + ")(?![\\p{L}_])"));
			STATEMENT.put(type,
					Pattern
						.compile("(?i)(?:\\b(?:this|it|the (?:position|role|job)|employment) is an? (?:[\\w-]+,? ){0,2}"
								+ "|^[-*•]? ?an? |^[-*•]? ?|\\boffering an? |\\boffer an? )(?:" + words
								+ ")(?: [\\w-]+){0,1} (?:position|role|job|opportunity|employment)\\b(?! experience)"));
		});
	}

	private EmploymentTypeReader() {
	}

	/**
	 * Reads a field that states employment types and nothing else.
	 * @param text such as {@code Full-time, Contract}
	 * @return the types; {@code OTHER} and a warning if the text names none that is known
	 */
	public static Stated<List<EmploymentType>> read(String text) {
		String plain = PlainText.of(text);
		if (plain.isBlank()) {
			return Stated.nothing();
		}
		Set<EmploymentType> types = matching(FIELD, plain);
		if (types.isEmpty() && FIELD_FULL_TIME.matcher(plain).find()) {
			types.add(EmploymentType.FULL_TIME);
		}
		if (types.isEmpty()) {
			return new Stated<>(List.of(EmploymentType.OTHER),
					List.of("The employment type %s is not one that is known.".formatted(PlainText.quote(text))));
		}
		return Stated.of(List.copyOf(types));
	}

	/**
	 * Reads what a title says of the employment in parentheses, such as "Nurse
	 * (Part-Time)".
	 * @param title a title
	 * @return the types, if it states any
	 */
	public static Stated<List<EmploymentType>> readTitle(String title) {
		Set<EmploymentType> types = EnumSet.noneOf(EmploymentType.class);
		TITLE.matcher(PlainText.of(title))
			.results()
			.forEach((match) -> types.addAll(matching(FIELD, match.group("type"))));
		return types.isEmpty() ? Stated.nothing() : Stated.of(List.copyOf(types));
	}

	/**
	 * Finds statements about the job in running text, such as "This is a part-time role".
	 * "Full-time telecommuting" is none.
	 * @param text any text
	 * @return the types, if any is stated
	 */
	public static Stated<List<EmploymentType>> find(String text) {
		Set<EmploymentType> types = EnumSet.noneOf(EmploymentType.class);
		for (Line line : Line.of(text, 0, text.length())) {
			String plain = PlainText.of(line.text());
			types.addAll(matching(STATEMENT, plain));
			BEGINNING.matcher(plain).results().forEach((match) -> types.addAll(matching(FIELD, match.group("type"))));
		}
		return types.isEmpty() ? Stated.nothing() : Stated.of(List.copyOf(types));
	}

	private static Set<EmploymentType> matching(Map<EmploymentType, Pattern> patterns, String plain) {
		Set<EmploymentType> types = EnumSet.noneOf(EmploymentType.class);
		patterns.forEach((type, pattern) -> {
			if (pattern.matcher(plain).find()) {
				types.add(type);
			}
		});
		return types;
	}

}
