package dev.postinggraph.entity.location;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.Location.Kind;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.field.TextTable;
import org.jspecify.annotations.Nullable;

/**
 * The places that are known by name: countries from the JDK, regions and larger cities
 * from the tables under {@code /places}. Names are found whatever their case and accents,
 * codes in capitals only, as {@code in} and {@code me} are words.
 */
final class Gazetteer {

	private final Countries countries = new Countries();

	private final Map<String, Location> regionsByFullCode = new HashMap<>();

	private final Map<String, List<Location>> regionsByCode = new HashMap<>();

	private final Map<String, List<Location>> regions = new HashMap<>();

	private final Map<String, List<Location>> cities = new HashMap<>();

	private final Map<String, List<Location>> citiesByAlias = new HashMap<>();

	/** The words that the names are made of. */
	private final Set<String> words = new HashSet<>();

	Gazetteer() {
		readRegions();
		readCities();
		Stream.of(this.countries.slugs(), this.regions.keySet(), this.cities.keySet(), this.citiesByAlias.keySet())
			.flatMap(Set::stream)
			.forEach((slug) -> this.words.addAll(List.of(slug.split("-"))));
		this.regionsByCode.keySet().forEach((code) -> this.words.add(Slug.of(code)));
	}

	private void readRegions() {
		for (List<String> row : TextTable.rows("/places/regions.txt", 3)) {
			String[] code = row.get(0).split("-", 2);
			Location country = this.countries.coded(code[0]);
			Location region = new Location("location:" + Slug.of(code[1] + " " + code[0]), row.get(1), Kind.REGION,
					code[1], country);
			this.regionsByFullCode.put(row.get(0), region);
			add(this.regionsByCode, code[1], region);
			add(this.regions, Slug.of(region.name()), region);
			TextTable.items(row.get(2)).forEach((alias) -> add(this.regions, Slug.of(alias), region));
		}
	}

	private void readCities() {
		for (List<String> row : TextTable.rows("/places/cities.txt", 3)) {
			Location region = this.regionsByFullCode.get(row.get(0));
			Location city = Places.city(row.get(1), (region != null) ? region : this.countries.coded(row.get(0)));
			add(this.cities, Slug.of(city.name()), city);
			TextTable.items(row.get(2)).forEach((alias) -> add(this.citiesByAlias, Slug.of(alias), city));
		}
	}

	private static void add(Map<String, List<Location>> index, String key, Location location) {
		index.computeIfAbsent(key, (absent) -> new ArrayList<>()).add(location);
	}

	/**
	 * The country of a name or, in capitals, a code.
	 * @param text the name or code
	 * @return the country, or null if it is none
	 */
	@Nullable Location country(String text) {
		return this.countries.find(text);
	}

	/**
	 * The regions of a name or, in capitals, a code.
	 * @param text the name or code
	 * @return the regions in the order of the table; none if it is none
	 */
	List<Location> regions(String text) {
		return regions(text, Slug.of(text));
	}

	private List<Location> regions(String text, String slug) {
		List<Location> named = this.regions.getOrDefault(slug, List.of());
		return named.isEmpty() ? this.regionsByCode.getOrDefault(text, List.of()) : named;
	}

	/**
	 * The cities of a name, those of which it is the first name before those of which it
	 * is an alias.
	 * @param text the name
	 * @return the cities in the order of the table; none if it is none
	 */
	List<Location> cities(String text) {
		return citiesOf(Slug.of(text));
	}

	private List<Location> citiesOf(String slug) {
		List<Location> found = new ArrayList<>(namedCities(slug));
		found.addAll(this.citiesByAlias.getOrDefault(slug, List.of()));
		if (found.isEmpty() && slug.endsWith("-city")) {
			return namedCities(slug.substring(0, slug.length() - "-city".length()));
		}
		return found;
	}

	private List<Location> namedCities(String slug) {
		return this.cities.getOrDefault(slug, List.of());
	}

	/**
	 * The region of a name or code in a country.
	 * @param text the name or code
	 * @param country the country
	 * @return the region, or null if the country has none of that name
	 */
	@Nullable Location region(String text, Location country) {
		return regions(text).stream().filter((region) -> country.equals(region.within())).findFirst().orElse(null);
	}

	/**
	 * The city of a name in a region or country.
	 * @param name the name
	 * @param within the region or country
	 * @return the city, or null if none of that name is known there
	 */
	@Nullable Location city(String name, Location within) {
		return cities(name).stream().filter((city) -> Places.within(city, within)).findFirst().orElse(null);
	}

	/**
	 * Whether a text is a code rather than a name.
	 * @param text the text
	 * @return whether a country or region has it as its code and none as its name
	 */
	boolean isCode(String text) {
		boolean region = this.regionsByCode.containsKey(text) && !this.regions.containsKey(Slug.of(text));
		return this.countries.isCode(text) || (region && country(text) == null);
	}

	/**
	 * Whether a text may hold the name of a place; most titles don't.
	 * @param text the text
	 * @return false if none of its words is one of a name or code
	 */
	boolean mayKnow(String text) {
		return text.indexOf('.') >= 0 || Stream.of(Slug.of(text).split("-")).anyMatch(this.words::contains);
	}

	/**
	 * Whether a text is the name or code of any place.
	 * @param text the text
	 * @return whether it is
	 */
	boolean knows(String text) {
		String slug = Slug.of(text);
		return this.countries.find(text, slug) != null || !regions(text, slug).isEmpty() || !citiesOf(slug).isEmpty();
	}

}
