package dev.postinggraph.entity.location;

import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.Location.Kind;
import dev.postinggraph.entity.Slug;
import org.jspecify.annotations.Nullable;

/**
 * How locations are made and how they lie in each other.
 */
final class Places {

	private Places() {
	}

	/**
	 * A city.
	 * @param name its name
	 * @param within its region or country, or null if neither is known
	 * @return the city, with an id that no city of its name elsewhere has
	 */
	static Location city(String name, @Nullable Location within) {
		String id = "location:" + Slug.of(name);
		if (within != null) {
			id += "-" + within.id().substring("location:".length());
		}
		return new Location(id, name, Kind.CITY, null, within);
	}

	/**
	 * Whether a place is, or lies in, another.
	 * @param inner the smaller one, or null
	 * @param outer the larger one
	 * @return whether it is
	 */
	static boolean within(@Nullable Location inner, Location outer) {
		return inner != null && (inner.equals(outer) || within(inner.within(), outer));
	}

	/**
	 * The country of a place.
	 * @param location the place
	 * @return the country, or null if unknown
	 */
	static @Nullable Location country(Location location) {
		if (location.kind() == Kind.COUNTRY) {
			return location;
		}
		Location within = location.within();
		return (within != null) ? country(within) : null;
	}

}
