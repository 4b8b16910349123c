package dev.postinggraph.entity.location;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.LocationMention;
import dev.postinggraph.posting.Place;
import org.jspecify.annotations.Nullable;

/**
 * Finds the locations that a posting names as its places.
 */
public final class LocationResolver {

	/**
	 * What is longer lists no places.
	 */
	private static final int LONGEST_TEXT = 4000;

	/** How many characters of places are remembered; most postings are in a few. */
	private static final int REMEMBERED = 2_000_000;

	private final Cache<List<Place>, List<LocationMention>> known = Caffeine.newBuilder()
		.maximumWeight(REMEMBERED)
		.weigher((List<Place> places, List<LocationMention> found) -> places.toString().length())
		.executor(Runnable::run)
		.build();

	private final Gazetteer gazetteer;

	private final PlaceText text;

	private final PlaceForms forms;

	private final PlaceReader reader;

	private final PlaceWording wording;

	private LocationResolver(Gazetteer gazetteer) {
		this.gazetteer = gazetteer;
		this.text = new PlaceText(gazetteer);
		this.forms = new PlaceForms(gazetteer);
		this.reader = new PlaceReader(this.forms);
		this.wording = new PlaceWording(gazetteer, this.text);
	}

	/**
	 * A resolver that knows the countries of the JDK and the regions and cities of the
	 * tables under {@code /places}.
	 * @return the resolver
	 */
	public static LocationResolver withGazetteer() {
		return new LocationResolver(new Gazetteer());
	}

	/**
	 * The locations of a posting.
	 * @param places the places as its source states them
	 * @return each location once, in order, with the words that name it; what is larger
	 * than a country, or no place, is left out
	 */
	public List<LocationMention> resolve(List<Place> places) {
		return this.known.get(places, this::find);
	}

	private List<LocationMention> find(List<Place> places) {
		return locations(places).stream().map((location) -> this.wording.mention(location, places)).toList();
	}

	private List<Location> locations(List<Place> places) {
		List<Location> locations = read(places, null);
		Set<Location> countries = locations.stream()
			.filter((location) -> location.kind() != Location.Kind.COUNTRY)
			.map(Places::country)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		// In the company of Alabama and Florida, Georgia is the state.
		return (countries.size() == 1) ? read(places, countries.iterator().next()) : locations;
	}

	/**
	 * Whether a text is a place that is known by name.
	 * @param text any text
	 * @return whether all of it names known places
	 */
	public boolean isPlace(String text) {
		if (text.length() > LONGEST_TEXT || !this.gazetteer.mayKnow(text)) {
			return false;
		}
		List<List<String>> groups = this.text.groups(text);
		return groups.stream().flatMap(List::stream).allMatch(this.gazetteer::knows) && !groups.isEmpty();
	}

	private List<Location> read(List<Place> places, @Nullable Location likely) {
		Set<Location> locations = new LinkedHashSet<>();
		places.forEach((place) -> locations.addAll(read(place, likely)));
		return List.copyOf(locations);
	}

	private List<Location> read(Place place, @Nullable Location likely) {
		Location country = country(place.country());
		Location region = region(place.region(), country);
		List<Location> cities = cities(place.locality(), region, country, likely);
		if (!cities.isEmpty()) {
			return cities;
		}
		Location larger = (region != null) ? region : country;
		List<Location> stated = read(place.text(), (country != null) ? country : likely);
		return (stated.isEmpty() && larger != null) ? List.of(larger) : stated;
	}

	private List<Location> cities(@Nullable String locality, @Nullable Location region, @Nullable Location country,
			@Nullable Location likely) {
		List<List<String>> groups = (locality != null && locality.length() <= LONGEST_TEXT) ? this.text.groups(locality)
				: List.of();
		Location larger = (region != null) ? region : country;
		if (groups.size() == 1 && groups.getFirst().size() == 1 && larger != null) {
			String name = groups.getFirst().getFirst();
			return List.of(isItself(name, larger) ? larger : this.forms.city(name, larger));
		}
		return readGroups(groups, (country != null) ? country : likely);
	}

	private boolean isItself(String locality, Location larger) {
		boolean country = larger.equals(this.gazetteer.country(locality));
		boolean region = larger.kind() == Location.Kind.REGION && this.gazetteer.regions(locality).contains(larger);
		boolean city = this.gazetteer.city(locality, larger) != null;
		return (country || region) && !city;
	}

	private List<Location> read(@Nullable String text, @Nullable Location likely) {
		return (text != null && text.length() <= LONGEST_TEXT) ? readGroups(this.text.groups(text), likely) : List.of();
	}

	private List<Location> readGroups(List<List<String>> groups, @Nullable Location likely) {
		List<Location> locations = new ArrayList<>();
		groups.forEach((group) -> locations.addAll(this.reader.read(group, likely)));
		return locations;
	}

	private @Nullable Location country(@Nullable String text) {
		if (text == null) {
			return null;
		}
		Location country = this.gazetteer.country(text.strip());
		return (country != null) ? country : this.gazetteer.country(text.strip().toUpperCase(Locale.ROOT));
	}

	private @Nullable Location region(@Nullable String text, @Nullable Location country) {
		if (text == null) {
			return null;
		}
		if (country == null) {
			return this.gazetteer.regions(text.strip()).stream().findFirst().orElse(null);
		}
		Location region = this.gazetteer.region(text.strip(), country);
		return (region != null) ? region : this.gazetteer.region(text.strip().toUpperCase(Locale.ROOT), country);
	}

}
