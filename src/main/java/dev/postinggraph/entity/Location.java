package dev.postinggraph.entity;

import org.jspecify.annotations.Nullable;

/**
 * A city, region or country.
 *
 * @param id {@code location:<slug>}; the slug of a city holds its region and country, so
 * that two cities of one name differ: {@code location:palo-alto-ca-us}
 * @param name its English name where it has one, such as {@code California}
 * @param kind which of the three it is
 * @param code for a region the part of its ISO 3166-2 code after the hyphen ({@code CA}),
 * for a country the ISO 3166-1 alpha-2 code ({@code US}), else null
 * @param within the next larger place, or null if unknown or a country
 */
public record Location(String id, String name, Kind kind, @Nullable String code, @Nullable Location within) {

	/**
	 * Kinds of locations, smallest first.
	 */
	public enum Kind {

		/** A city, town or any smaller place. */
		CITY,
		/** A state, province or other first-level part of a country. */
		REGION,
		/** A country. */
		COUNTRY

	}

}
