package dev.postinggraph.posting.build;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.posting.field.TextTable;

/**
 * A field of a posting, and the names that sources give it, which are in
 * {@code /fields/names.txt}. Names are compared by letters and digits alone, so that
 * {@code jobTitle}, {@code job_title} and {@code Job title} are one.
 */
public enum FieldName {

	/** The title, by a name that is used of jobs alone. */
	JOB_TITLE,
	/** The same, by names beside which a title is surer. */
	JOB_NAME,
	/** The title, by any name. */
	TITLE,
	/** What only a table calls the title; elsewhere it holds all of a posting. */
	JOB,
	/** The hiring organisation. */
	COMPANY,
	/** Its page. */
	COMPANY_URL,
	/** One or more places. */
	LOCATION,
	/** The city. */
	CITY,
	/** The region within a country. */
	REGION,
	/** The country. */
	COUNTRY,
	/** The text at length. */
	DESCRIPTION,
	/** What is to be done, where it is stated apart. */
	DUTIES,
	/** What an applicant must bring, where it is stated apart. */
	REQUIREMENTS,
	/** What the company gives, where it is stated apart. */
	BENEFITS,
	/** The address of the posting. */
	URL,
	/** An address that is that of the posting where no other one is. */
	LINK,
	/** Where to apply. */
	APPLY_URL,
	/** The day of publication. */
	POSTED,
	/** The day of the last change, which is that of publication where nothing else is. */
	UPDATED,
	/** The last day it is open. */
	CLOSES,
	/** The pay. */
	SALARY,
	/** The pay in words. */
	SALARY_TEXT,
	/** The lower end of the pay. */
	SALARY_MIN,
	/** The upper end of the pay. */
	SALARY_MAX,
	/** The currency of the pay. */
	SALARY_CURRENCY,
	/** The time that is paid for. */
	SALARY_UNIT,
	/** The kinds of employment. */
	TYPE,
	/** The kind of employment, or of anything else. */
	ANY_TYPE,
	/** Where the work is done. */
	WORKPLACE,
	/** Whether it is done from afar. */
	REMOTE,
	/** Whether it is done in part at the employer's place. */
	HYBRID,
	/** Whether it is done at the employer's place. */
	ONSITE,
	/** The level. */
	SENIORITY,
	/** Skills in a list. */
	SKILLS,
	/** A list of skills and of anything else. */
	TAGS,
	/** The years of experience asked for. */
	EXPERIENCE,
	/** The degree asked for. */
	EDUCATION,
	/** The number by which its source knows it. */
	ID,
	/** The employer's or the board's own number. */
	REFERENCE,
	/** A number that no other posting in the world has. */
	UUID;

	private static final char ASCII = 128;

	/** In a flat list of names a field goes by those of others too, which come later. */
	private static final Map<FieldName, List<FieldName>> ALSO = new EnumMap<>(
			Map.of(TITLE, List.of(JOB_TITLE, TITLE, JOB_NAME, JOB), DESCRIPTION, List.of(DESCRIPTION, DUTIES), POSTED,
					List.of(POSTED, UPDATED), TYPE, List.of(TYPE, ANY_TYPE), WORKPLACE, List.of(WORKPLACE, REMOTE),
					SKILLS, List.of(SKILLS, TAGS), REFERENCE, List.of(REFERENCE, ID, UUID)));

	private static final Map<FieldName, List<String>> KEYS = new EnumMap<>(FieldName.class);

	private static final Map<String, List<Use>> USES = new HashMap<>();

	static {
		for (List<String> row : TextTable.rows("/fields/names.txt", 2)) {
			KEYS.put(valueOf(row.getFirst()), TextTable.items(row.getLast()).stream().map(FieldName::key).toList());
		}
		for (FieldName field : values()) {
			List<String> keys = KEYS.getOrDefault(field, List.of());
			for (int place = 0; place < keys.size(); place++) {
				USES.computeIfAbsent(keys.get(place), (absent) -> new ArrayList<>()).add(new Use(field, place));
			}
		}
	}

	/**
	 * What a name is used for.
	 *
	 * @param field the field that goes by it
	 * @param place its place among the names of that field, the surest first
	 */
	public record Use(FieldName field, int place) {

	}

	/**
	 * What a name is used for.
	 * @param name a name as a source writes it
	 * @return the fields that go by it; none if it means nothing
	 */
	public static List<Use> uses(String name) {
		return USES.getOrDefault(key(name), List.of());
	}

	/**
	 * The names that the field goes by in a flat list.
	 * @return each as {@link #key} makes it, the surest first
	 */
	Stream<String> keys() {
		return ALSO.getOrDefault(this, List.of(this))
			.stream()
			.flatMap((field) -> KEYS.getOrDefault(field, List.of()).stream());
	}

	/**
	 * Whether a name is one of this field.
	 * @param name a name as a source writes it
	 * @return whether it is
	 */
	public boolean isNamed(String name) {
		return keys().anyMatch(key(name)::equals);
	}

	/**
	 * What of a name counts.
	 * @param name a name as a source writes it
	 * @return its letters and digits in lower case, without accents and a namespace's
	 * prefix
	 */
	static String key(String name) {
		StringBuilder key = new StringBuilder(name.length());
		for (int at = name.lastIndexOf(':') + 1; at < name.length(); at++) {
			char character = name.charAt(at);
			if (character >= ASCII) {
				return key(Normalizer.normalize(name, Normalizer.Form.NFD).codePoints());
			}
			if (Character.isLetterOrDigit(character)) {
				key.append(Character.toLowerCase(character));
			}
		}
		return key.toString();
	}

	private static String key(IntStream decomposed) {
		StringBuilder key = new StringBuilder();
		decomposed.forEach((character) -> {
			if (character == ':') {
				key.setLength(0);
			}
			else if (Character.isLetterOrDigit(character)) {
				key.appendCodePoint(Character.toLowerCase(character));
			}
		});
		return key.toString();
	}

}
