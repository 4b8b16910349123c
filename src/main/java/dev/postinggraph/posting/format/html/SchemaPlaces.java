package dev.postinggraph.posting.format.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.markup.HtmlOrText;

/**
 * Where a <a href="https://schema.org/JobPosting">JobPosting</a> says the job is.
 */
final class SchemaPlaces {

	private SchemaPlaces() {
	}

	/**
	 * The places of a posting: those of its job, or else those that applicants may live
	 * in.
	 * @param posting the posting
	 * @return the places in order
	 */
	static List<Place> of(Thing posting) {
		List<Value> locations = posting.values("jobLocation");
		boolean oneAddress = haveOneAddress(posting.things("jobLocation"));
		List<Place> places = locations.stream().flatMap((location) -> place(location, oneAddress)).toList();
		return places.isEmpty() ? posting.values("applicantLocationRequirements")
			.stream()
			.flatMap((location) -> place(location, true))
			.toList() : places;
	}

	/** Where places of different names share one address, it is that of none of them. */
	private static boolean haveOneAddress(List<Thing> locations) {
		Set<List<Value>> addresses = new HashSet<>();
		Set<Optional<String>> names = new HashSet<>();
		locations.forEach((location) -> {
			addresses.add(location.values("address"));
			names.add(location.plain("name"));
		});
		return addresses.size() == 1 && names.size() > 1 && names.size() == locations.size();
	}

	private static Stream<Place> place(Value location, boolean byName) {
		return switch (location) {
			case Value.Text(String text) -> ofText(text).stream();
			case Thing thing -> {
				Optional<String> name = thing.plain("name");
				List<Place> places = (byName && name.isPresent()) ? List.of(Place.of(name.get())) : addresses(thing);
				yield places.isEmpty() ? name.map(Place::of).stream() : places.stream();
			}
		};
	}

	/** Some leave out the place or the address between a posting and the city. */
	private static List<Place> addresses(Thing location) {
		List<Place> places = new ArrayList<>();
		parts(location).ifPresent(places::add);
		for (Value address : location.values("address")) {
			switch (address) {
				case Value.Text(String text) -> ofText(text).ifPresent(places::add);
				case Thing thing -> parts(thing).ifPresent(places::add);
			}
		}
		return places;
	}

	private static Optional<Place> parts(Thing address) {
		String locality = address.plain("addressLocality").orElse(null);
		String region = address.plain("addressRegion").orElse(null);
		String country = address.plain("addressCountry").orElse(null);
		return (locality == null && region == null && country == null) ? Optional.empty()
				: Optional.of(new Place(null, locality, region, country));
	}

	private static Optional<Place> ofText(String text) {
		return Optional.of(HtmlOrText.toPlain(text)).filter((plain) -> !plain.isEmpty()).map(Place::of);
	}

}
