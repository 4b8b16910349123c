package dev.postinggraph.posting;

import org.jspecify.annotations.Nullable;

/**
 * A place as a source states it: as one text, or in the parts of a
 * <a href="https://schema.org/PostalAddress">schema.org/PostalAddress</a>. At least one
 * component is there.
 *
 * @param text the place in one text, possibly several places in it, or null
 * @param locality the city, or null
 * @param region the region within the country, by name or code, or null
 * @param country the country, by name or code, or null
 */
public record Place(@Nullable String text, @Nullable String locality, @Nullable String region,
		@Nullable String country) {

	public Place {
		if (text == null && locality == null && region == null && country == null) {
			throw new IllegalArgumentException("A place needs at least one part");
		}
	}

	/**
	 * A place that is stated as one text.
	 * @param text such as {@code "San Francisco, CA, Palo Alto, CA"}
	 * @return the place
	 */
	public static Place of(String text) {
		return new Place(text, null, null, null);
	}

}
