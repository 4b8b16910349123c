package dev.postinggraph.entity.location;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import dev.postinggraph.entity.Location;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which one, two or three parts of a text name one location. A code or name
 * that means several places means the one in which its neighbour lies: {@code CA} is
 * California after Palo Alto, Canada after Toronto.
 */
final class PlaceForms {

	/**
	 * Where the codes of regions are in daily use without the country.
	 */
	private static final Set<String> CODE_USERS = Set.of("US", "CA", "AU");

	private static final String CAPITALISED = "(?:\\p{Lu}|\\p{Lo}|['’]\\p{L})[\\p{L}\\p{M}.'’-]*";

	private static final String JOINING = "[dl]['’]\\p{L}+|(?:de|la|le|les|el|al|of|and|the|am|an|der|im|in|bei|upon|on|sur|en|do|da|dos|du|del|di)";

	private static final Pattern CITY_NAME = Pattern
		.compile("(?=.{3,40}$)%1$s(?: (?:%1$s|%2$s)){0,4}".formatted(CAPITALISED, JOINING));

	private final Gazetteer gazetteer;

	PlaceForms(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
	}

	/**
	 * City, region and country in this or the opposite order.
	 * @param first the first part
	 * @param second the second part
	 * @param third the third part
	 * @return the city, or null if the three don't name one
	 */
	@Nullable Location three(String first, String second, String third) {
		Location country = this.gazetteer.country(third);
		if (country == null || !isWithin(first, country)) {
			return threeLargestFirst(first, second, third);
		}
		Location region = this.gazetteer.region(second, country);
		if (region != null) {
			return areTwoCities(first, second, region) ? null : city(first, region);
		}
		// A county or district: too small to tell cities apart, and in no table.
		boolean place = this.gazetteer.knows(second) && !second.equalsIgnoreCase(first)
				&& !isProvince(first, second, country);
		return place ? null : city(first, country);
	}

	/** Milano (MI) is not in Michigan: the code is that of a province. */
	private boolean isProvince(String city, String code, Location country) {
		for (Location region : this.gazetteer.regions(code)) {
			if (this.gazetteer.city(city, region) != null) {
				return false;
			}
		}
		return this.gazetteer.isCode(code) && this.gazetteer.city(city, country) != null;
	}

	private @Nullable Location threeLargestFirst(String first, String second, String third) {
		Location country = this.gazetteer.country(first);
		Location region = (country != null) ? this.gazetteer.region(second, country) : null;
		if (country == null || region == null || !isWithin(third, country)) {
			return null;
		}
		return areTwoCities(third, second, region) ? null : city(third, region);
	}

	/**
	 * A city or region and what it lies in.
	 * @param first the smaller one
	 * @param second the larger one
	 * @return the smaller one, or null if the two don't name one
	 */
	@Nullable Location two(String first, String second) {
		List<Location> regions = this.gazetteer.regions(second);
		for (Location region : regions) {
			Location city = this.gazetteer.city(first, region);
			if (city != null) {
				return city;
			}
		}
		Location country = this.gazetteer.country(second);
		Location known = (country != null) ? within(first, country) : null;
		if (known == null && country != null && country.equals(this.gazetteer.country(first))) {
			return country;
		}
		return (known != null) ? known : unlisted(first, second, regions, country);
	}

	/**
	 * A country and what lies in it.
	 * @param first the country
	 * @param second the city or region
	 * @return the city or region, or null if the two don't name one
	 */
	@Nullable Location twoLargestFirst(String first, String second) {
		Location country = this.gazetteer.country(first);
		return (country != null) ? within(second, country) : null;
	}

	/**
	 * A place without what it lies in.
	 * @param text the part
	 * @param likely the country in which it lies if its name is ambiguous, or null
	 * @return the country, city or region of that name, or null if none is known
	 */
	@Nullable Location one(String text, @Nullable Location likely) {
		Location country = this.gazetteer.country(text);
		if (likely != null && !likely.equals(country)) {
			Location inner = within(text, likely);
			if (inner != null) {
				return inner;
			}
		}
		return (country != null) ? country
				: cityOrRegion(text, this.gazetteer.cities(text), this.gazetteer.regions(text));
	}

	/**
	 * A city under its listed name if it has one.
	 * @param name its name
	 * @param within its region or country
	 * @return the city
	 */
	Location city(String name, Location within) {
		Location listed = this.gazetteer.city(name, within);
		return (listed != null) ? listed : Places.city(name, within);
	}

	/**
	 * Whether a text could be the name of a city that is not listed.
	 * @param text the text
	 * @return whether it is written as a name
	 */
	static boolean isCityName(String text) {
		return CITY_NAME.matcher(text).matches();
	}

	private @Nullable Location within(String text, Location country) {
		Location city = this.gazetteer.city(text, country);
		Location region = this.gazetteer.region(text, country);
		return cityOrRegion(text, (city != null) ? List.of(city) : List.of(),
				(region != null) ? List.of(region) : List.of());
	}

	/**
	 * New York is the city, Quebec the region: what has both is the city if that is its
	 * first name.
	 */
	private @Nullable Location cityOrRegion(String text, List<Location> cities, List<Location> regions) {
		boolean city = !cities.isEmpty() && (regions.isEmpty() || cities.getFirst().name().equalsIgnoreCase(text)
				|| this.gazetteer.isCode(text));
		if (city) {
			return cities.getFirst();
		}
		return regions.isEmpty() ? null : regions.getFirst();
	}

	private @Nullable Location unlisted(String first, String second, List<Location> regions,
			@Nullable Location country) {
		boolean known = this.gazetteer.country(first) != null || !this.gazetteer.regions(first).isEmpty();
		// Lebanon, PA is a city; Lebanon, Pennsylvania may be two places.
		if (!isCityName(first) || this.gazetteer.isCode(first) || (known && !this.gazetteer.isCode(second))) {
			return null;
		}
		Location region = regions.stream()
			.filter((candidate) -> country == null || !second.equals(candidate.code()) || usesCodes(candidate))
			.findFirst()
			.orElse(null);
		if (region != null) {
			return areTwoCities(first, second, region) ? null : Places.city(first, region);
		}
		return (country != null && !known) ? Places.city(first, country) : null;
	}

	private static boolean usesCodes(Location region) {
		Location country = region.within();
		return country != null && country.code() != null && CODE_USERS.contains(country.code());
	}

	/**
	 * Whether a city and what looks like its region are two cities, as in "Toronto, New
	 * York" and "London, Berlin, Germany".
	 */
	private boolean areTwoCities(String city, String region, Location of) {
		return !this.gazetteer.cities(city).isEmpty() && this.gazetteer.city(city, of) == null
				&& !this.gazetteer.cities(region).isEmpty() && !this.gazetteer.isCode(region);
	}

	private boolean isWithin(String city, Location country) {
		return this.gazetteer.city(city, country) != null
				|| (isCityName(city) && !this.gazetteer.isCode(city) && this.gazetteer.country(city) == null);
	}

}
