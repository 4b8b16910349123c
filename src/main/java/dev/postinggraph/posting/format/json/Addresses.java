package dev.postinggraph.posting.format.json;

import java.util.List;
import java.util.Optional;

import dev.postinggraph.posting.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads places: a text, or an object with the parts of an address.
 */
final class Addresses {

	private static final List<String> NESTED = List.of("address", "postalAddress", "location");

	private static final List<String> LOCALITY = List.of("city", "locality", "addressLocality", "town", "cityName",
			"city_name");

	private static final List<String> REGION = List.of("region", "state", "addressRegion", "province", "state_name",
			"stateName", "state_code", "stateCode", "subdivision");

	private static final List<String> COUNTRY = List.of("country", "addressCountry", "country_name", "countryName",
			"country_code", "countryCode");

	private static final List<String> TEXT = List.of("name", "fullLocation", "full_location", "location_str",
			"displayName", "display_name", "formatted", "formattedAddress", "formatted_address", "label", "text",
			"location", "title", "value");

	/** How many objects lie one in another. */
	private static final int DEPTH = 3;

	private Addresses() {
	}

	/**
	 * Reads a place.
	 * @param value a text or an object
	 * @return the place, if there is one
	 */
	static Optional<Place> place(Json value) {
		return value.isObject() ? place(value, DEPTH)
				: Optional.of(value.line()).filter((line) -> !line.isEmpty()).map(Place::of);
	}

	/**
	 * A place of parts.
	 * @return the place, if one of the parts is not empty
	 */
	static Optional<Place> place(String text, String locality, String region, String country) {
		boolean none = text.isEmpty() && locality.isEmpty() && region.isEmpty() && country.isEmpty();
		return none ? Optional.empty()
				: Optional.of(new Place(orNull(text), orNull(locality), orNull(region), orNull(country)));
	}

	/**
	 * The parts of an address among the keys of an object that says more than that.
	 * @param value an object
	 * @return the place, if it states one
	 */
	static Optional<Place> parts(Json value) {
		return place("", first(value, LOCALITY), first(value, REGION), first(value, COUNTRY));
	}

	private static Optional<Place> place(Json value, int depth) {
		Optional<Place> place = place(first(value, TEXT), first(value, LOCALITY), first(value, REGION),
				first(value, COUNTRY));
		if (place.isPresent() && place.get().locality() != null) {
			return place;
		}
		return NESTED.stream()
			.map(value::in)
			.filter((inner) -> inner.isObject() && depth > 0)
			.flatMap((inner) -> place(inner, depth - 1).stream())
			.findFirst()
			.or(() -> place);
	}

	private static String first(Json value, List<String> keys) {
		return keys.stream().map(value::line).filter((text) -> !text.isEmpty()).findFirst().orElse("");
	}

	private static @Nullable String orNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
