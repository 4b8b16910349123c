package dev.postinggraph.entity.location;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.LocationMention;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words with which a source names a location: {@code München} for Munich,
 * {@code US} for the United States.
 */
final class PlaceWording {

	private final Gazetteer gazetteer;

	private final PlaceText text;

	PlaceWording(Gazetteer gazetteer, PlaceText text) {
		this.gazetteer = gazetteer;
		this.text = text;
	}

	/**
	 * A location in the words of its source.
	 * @param location a location that was found in the places
	 * @param places the places as the source states them
	 * @return the location with the first words that name it, or else its own name
	 */
	LocationMention mention(Location location, List<Place> places) {
		List<String> parts = places.stream().flatMap(this::parts).toList();
		String slug = Slug.of(location.name());
		return parts.stream()
			.filter((part) -> Slug.of(part).equals(slug))
			.findFirst()
			.or(() -> parts.stream().filter((part) -> names(part, location)).findFirst())
			.map((words) -> new LocationMention(location, words))
			.orElseGet(() -> new LocationMention(location, location.name()));
	}

	private Stream<String> parts(Place place) {
		return Stream.of(parts(place.locality()), parts(place.text()), whole(place.region()), whole(place.country()))
			.flatMap((stated) -> stated);
	}

	private Stream<String> parts(@Nullable String stated) {
		return (stated != null) ? this.text.groups(stated).stream().flatMap(List::stream) : Stream.empty();
	}

	/** Data may have codes in small letters. */
	private Stream<String> whole(@Nullable String stated) {
		return Stream.ofNullable(stated)
			.map(String::strip)
			.map((code) -> (code.length() <= 3) ? code.toUpperCase(Locale.ROOT) : code);
	}

	private boolean names(String part, Location location) {
		return switch (location.kind()) {
			case CITY -> this.gazetteer.cities(part).contains(location);
			case REGION -> this.gazetteer.regions(part).contains(location);
			case COUNTRY -> Objects.equals(this.gazetteer.country(part), location);
		};
	}

}
