package dev.postinggraph.entity.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.postinggraph.entity.Phrases;
import dev.postinggraph.posting.field.Search;
import dev.postinggraph.posting.field.TextTable;

/**
 * What titles say beside role, level and team: steps of a pay scale, employment, shift,
 * place.
 */
final class Asides {

	private static final Pattern STEP = Pattern
		.compile("(?i:\\b(?:level|lvl|grade|tier|band|stufe)\\s?(?:\\d+|[ivx]+)\\b)|\\b(?:II|III|IV|VI|VII)\\b"
				+ "|\\b(?:L|IC|E|GS[- ]?)\\d{1,2}\\b|\\s(?:I|V|\\d)$");

	private static final Pattern IN_PLACE = Pattern.compile("\\s+(?:in|at|à|em|en|@)\\s+(?=[^ ])");

	private static final int SHORTEST_PLACE = 4;

	private static final int LONGEST_PLACE = 3;

	private final Predicate<String> place;

	private final Search anywhere = new Search(Phrases.anyOf(TextTable.column("/roles/levels.txt")));

	private final Search alone = new Search(Phrases.anyOf(TextTable.column("/roles/alone.txt")));

	private final Set<String> fields = TextTable.column("/roles/fields.txt")
		.stream()
		.map((field) -> field.toLowerCase(Locale.ROOT))
		.collect(Collectors.toUnmodifiableSet());

	Asides(Predicate<String> place) {
		this.place = place;
	}

	/**
	 * The parts of a title without asides.
	 * @param parts the parts
	 * @return what is left, in order, none of it blank
	 */
	List<String> strip(List<String> parts) {
		List<String> rest = new ArrayList<>();
		boolean afterPlace = false;
		for (String part : parts) {
			boolean isPlace = isPlace(part, afterPlace);
			String cleaned = isPlace ? "" : clean(part);
			if (!cleaned.isEmpty()) {
				rest.add(cleaned);
			}
			afterPlace = isPlace;
		}
		return rest;
	}

	/**
	 * Short codes are words first (IT, AI, QA): they are places only after one, as in
	 * "Austin, TX".
	 */
	private boolean isPlace(String part, boolean afterPlace) {
		return (part.length() >= SHORTEST_PLACE || afterPlace) && !this.fields.contains(part.toLowerCase(Locale.ROOT))
				&& this.place.test(part);
	}

	private String clean(String part) {
		String cleaned = TitleParts.trim(this.anywhere.replaceAll(part, (words) -> " "));
		cleaned = TitleParts.trim(STEP.matcher(cleaned).replaceAll(" "));
		if (this.alone.replaceAll(cleaned, (words) -> "").chars().noneMatch(Character::isLetter)) {
			return "";
		}
		String[] words = IN_PLACE.split(cleaned, 2);
		if (words.length == 2 && isPlace(words[1], false)) {
			return words[0];
		}
		return withoutPlaceAtEnd(cleaned);
	}

	private String withoutPlaceAtEnd(String part) {
		int from = part.lastIndexOf(' ');
		for (int words = 0; words < LONGEST_PLACE && from > 0; words++) {
			if (isPlace(part.substring(from + 1), false)) {
				return part.substring(0, from);
			}
			from = part.lastIndexOf(' ', from - 1);
		}
		return part;
	}

}
