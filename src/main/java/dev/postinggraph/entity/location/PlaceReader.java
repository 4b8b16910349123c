package dev.postinggraph.entity.location;

import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.entity.Location;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts of one group as locations, as many as there are: smallest first
 * ({@code Palo Alto, CA, US}), largest first ({@code US, CA, Palo Alto}) or alone.
 */
final class PlaceReader {

	private final PlaceForms forms;

	PlaceReader(PlaceForms forms) {
		this.forms = forms;
	}

	/**
	 * A location and how many parts name it.
	 */
	private record Match(Location location, int parts) {

		boolean isCityAlone() {
			return this.parts == 1 && this.location.kind() == Location.Kind.CITY;
		}

	}

	/**
	 * The locations of a group.
	 * @param parts the parts
	 * @param likely the country in which an ambiguous name lies, or null
	 * @return the locations in order
	 */
	List<Location> read(List<String> parts, @Nullable Location likely) {
		List<Match> matches = new ArrayList<>();
		List<String> unknown = new ArrayList<>();
		int at = 0;
		while (at < parts.size()) {
			Match match = match(parts.subList(at, parts.size()), likely);
			if (match != null) {
				matches.add(match);
			}
			else if (PlaceForms.isCityName(parts.get(at))) {
				unknown.add(parts.get(at));
			}
			at += (match != null) ? match.parts() : 1;
		}
		List<Location> locations = new ArrayList<>(matches.stream().map(Match::location).toList());
		// Beside "Boulder, CO" an unknown part is a remark, beside "Vancouver" a city.
		if (matches.stream().allMatch(Match::isCityAlone)) {
			unknown.forEach((name) -> locations.add(Places.city(name, null)));
		}
		return smallest(locations);
	}

	private static List<Location> smallest(List<Location> locations) {
		return locations.stream()
			.filter((outer) -> locations.stream()
				.noneMatch((inner) -> !inner.equals(outer) && Places.within(inner, outer)))
			.toList();
	}

	private @Nullable Match match(List<String> parts, @Nullable Location likely) {
		Location location = (parts.size() > 2) ? this.forms.three(parts.get(0), parts.get(1), parts.get(2)) : null;
		if (location != null) {
			return new Match(location, 3);
		}
		location = (parts.size() > 1) ? two(parts) : null;
		if (location != null) {
			return new Match(location, 2);
		}
		location = this.forms.one(parts.getFirst(), likely);
		return (location != null) ? new Match(location, 1) : null;
	}

	private @Nullable Location two(List<String> parts) {
		Location location = this.forms.two(parts.get(0), parts.get(1));
		// In "US, Palo Alto, CA" the city belongs to what follows it.
		boolean taken = parts.size() > 2 && this.forms.two(parts.get(1), parts.get(2)) != null;
		return (location != null || taken) ? location : this.forms.twoLargestFirst(parts.get(0), parts.get(1));
	}

}
