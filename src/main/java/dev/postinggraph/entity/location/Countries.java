package dev.postinggraph.entity.location;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.Location.Kind;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.field.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * The countries of the world, with their ISO 3166-1 codes and their names in the
 * languages that postings often come in, from the JDK; what else they are called is in
 * {@code /places/countries.txt}.
 */
final class Countries {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN,
			Locale.of("es"), Locale.of("pt"), Locale.of("nl"), Locale.of("pl"), Locale.of("sv"), Locale.of("da"));

	private final Map<String, Location> byCode = new HashMap<>();

	private final Map<String, Location> byName = new HashMap<>();

	Countries() {
		Map<String, List<String>> own = new HashMap<>();
		TextTable.rows("/places/countries.txt", 3).forEach((row) -> own.put(row.get(0), row));
		Set<String> codes = new TreeSet<>(List.of(Locale.getISOCountries()));
		codes.addAll(own.keySet());
		for (String code : codes) {
			String english = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
			add(own.getOrDefault(code, List.of(code, english, "")));
		}
		for (String code : Locale.getISOCountries()) {
			this.byCode.put(Locale.of("", code).getISO3Country(), coded(code));
		}
	}

	private void add(List<String> row) {
		String code = row.get(0);
		Location country = new Location("location:" + Slug.of(code), row.get(1), Kind.COUNTRY, code, null);
		this.byCode.put(code, country);
		this.byName.put(Slug.of(country.name()), country);
		TextTable.items(row.get(2)).forEach((alias) -> this.byName.put(Slug.of(alias), country));
		for (Locale language : LANGUAGES) {
			this.byName.putIfAbsent(Slug.of(Locale.of("", code).getDisplayCountry(language)), country);
		}
	}

	/**
	 * The country of a code that a table names.
	 * @param code the alpha-2 code
	 * @return the country
	 * @throws IllegalStateException if there is none
	 */
	Location coded(String code) {
		Location country = this.byCode.get(code);
		if (country == null) {
			throw new IllegalStateException("No country has the code \"%s\": correct it in /places".formatted(code));
		}
		return country;
	}

	/**
	 * The country of a name or, in capitals, a code.
	 * @param text the name or code
	 * @return the country, or null if it is none
	 */
	@Nullable Location find(String text) {
		return find(text, Slug.of(text));
	}

	/**
	 * The same where the slug is known.
	 * @param text the name or code
	 * @param slug its slug
	 * @return the country, or null if it is none
	 */
	@Nullable Location find(String text, String slug) {
		Location named = this.byName.get(slug);
		return (named != null) ? named : this.byCode.get(text);
	}

	/**
	 * By what the countries are found.
	 * @return the slugs of names and codes
	 */
	Set<String> slugs() {
		Set<String> slugs = new HashSet<>(this.byName.keySet());
		this.byCode.keySet().forEach((code) -> slugs.add(Slug.of(code)));
		return slugs;
	}

	/**
	 * Whether a text is a code rather than a name.
	 * @param text the text
	 * @return whether a country has it as its code and none as its name
	 */
	boolean isCode(String text) {
		return this.byCode.containsKey(text) && !this.byName.containsKey(Slug.of(text));
	}

}
