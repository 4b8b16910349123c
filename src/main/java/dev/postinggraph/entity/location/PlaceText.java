package dev.postinggraph.entity.location;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.postinggraph.entity.Phrases;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.field.TextTable;

/**
 * Takes a text of places apart: into groups that have nothing to do with each other
 * ({@code "Lyon, France; Remote (US)"} holds two), and each into its parts. What is no
 * place, such as {@code Remote} or {@code HQ}, is left out.
 */
final class PlaceText {

	private static final Pattern GROUPS = Pattern.compile("[;|/•·\\r\\n]|\\s+or\\s+|\\s+oder\\s+");

	private static final Pattern PARTS = Pattern.compile("[,()\\[\\]:，、]|\\s[-–—]+|[-–—]+\\s");

	private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|y|&)\\s+");

	private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}])\\d[\\d-]*(?![\\p{L}\\p{N}])");

	private static final Pattern SPACES = Pattern.compile("\\s+");

	private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.){2,3}");

	private static final Pattern EDGES = Pattern
		.compile("^(?:[^\\p{L}\\p{N}'’]+|(?:in|within|from|near|the|of|and|or|to)\\s+)+|[^\\p{L}\\p{M}\\p{N}.)]+$");

	private final Gazetteer gazetteer;

	private final Pattern noise;

	private final Set<String> areas;

	PlaceText(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.noise = Phrases.anyOf(TextTable.column("/places/noise.txt"));
		this.areas = TextTable.column("/places/areas.txt")
			.stream()
			.map(Slug::of)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The groups of a text, none of them empty.
	 * @param text such as {@code "San Francisco, CA, Palo Alto, CA"}
	 * @return for each group its parts in order
	 */
	List<List<String>> groups(String text) {
		List<List<String>> groups = new ArrayList<>();
		for (String group : GROUPS.split(text, -1)) {
			groups.add(new ArrayList<>());
			Arrays.stream(PARTS.split(group)).map(String::strip).forEach((part) -> addPart(part, groups));
		}
		groups.removeIf(List::isEmpty);
		return groups;
	}

	private void addPart(String part, List<List<String>> groups) {
		String cleaned = clean(part);
		if (cleaned.isEmpty() || this.areas.contains(Slug.of(cleaned))) {
			return;
		}
		Matcher and = AND.matcher(cleaned);
		if (!this.gazetteer.knows(cleaned) && and.find() && bothKnown(cleaned, and)) {
			groups.getLast().add(clean(cleaned.substring(0, and.start())));
			groups.add(new ArrayList<>());
			addPart(cleaned.substring(and.end()), groups);
		}
		else {
			groups.getLast().addAll(withoutComma(cleaned));
		}
	}

	/** "Toronto ON" is written without the comma before the region's code. */
	private List<String> withoutComma(String part) {
		int space = part.lastIndexOf(' ');
		boolean coded = space > 0 && !this.gazetteer.knows(part)
				&& this.gazetteer.regions(part.substring(space + 1))
					.stream()
					.anyMatch((region) -> part.endsWith(" " + region.code())
							&& this.gazetteer.city(part.substring(0, space), region) != null);
		return coded ? List.of(part.substring(0, space), part.substring(space + 1)) : List.of(part);
	}

	private boolean bothKnown(String text, Matcher and) {
		String[] after = AND.split(text.substring(and.end()), 2);
		return this.gazetteer.knows(clean(text.substring(0, and.start()))) && this.gazetteer.knows(clean(after[0]));
	}

	private String clean(String part) {
		if (this.gazetteer.knows(part)) {
			return part;
		}
		if (DOTTED.matcher(part).matches()) {
			return part.replace(".", "");
		}
		String rest = NUMBER.matcher(this.noise.matcher(part).replaceAll(" ")).replaceAll(" ");
		rest = SPACES.matcher(rest).replaceAll(" ");
		return EDGES.matcher(rest.strip()).replaceAll("").strip();
	}

}
