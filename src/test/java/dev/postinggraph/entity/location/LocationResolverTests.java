package dev.postinggraph.entity.location;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.LocationMention;
import dev.postinggraph.posting.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocationResolverTests {

	private static final LocationResolver RESOLVER = LocationResolver.withGazetteer();

	@ParameterizedTest
	@CsvSource(delimiterString = "->", textBlock = """
			# one place, more or less precise
			San Francisco, CA                      -> san-francisco-ca-us
			San Francisco                          -> san-francisco-ca-us
			SAN FRANCISCO, CALIFORNIA              -> san-francisco-ca-us
			San Francisco, CA 94107, USA           -> san-francisco-ca-us
			San Francisco, United States           -> san-francisco-ca-us
			San Francisco Bay Area                 -> san-francisco-ca-us
			New York, NY, US                       -> new-york-ny-us
			Toronto ON                             -> toronto-on-ca
			Milano (MI), Italia                    -> milan-it
			Sydney NSW 2000                        -> sydney-nsw-au
			New York, New York                     -> new-york-ny-us
			New York City                          -> new-york-ny-us
			New York, N.Y.                         -> new-york-ny-us
			Washington, D.C.                       -> washington-dc-us
			Greater St. Louis, IL                  -> st-louis-il-us
			Saint Louis, Missouri                  -> st-louis-mo-us
			Berlin                                 -> berlin-be-de
			10115 Berlin, Germany                  -> berlin-be-de
			Berlin, Berlin, Deutschland            -> berlin-be-de
			Munich                                 -> munich-by-de
			München, Bayern                        -> munich-by-de
			Muenchen                               -> munich-by-de
			London, UK                             -> london-eng-gb
			London, England, United Kingdom        -> london-eng-gb
			Toronto, ON, Canada                    -> toronto-on-ca
			Montréal, Québec                       -> montreal-qc-ca
			Bengaluru, Karnataka, India            -> bengaluru-ka-in
			Bangalore                              -> bengaluru-ka-in
			Sydney, NSW                            -> sydney-nsw-au
			São Paulo, SP, Brasil                  -> sao-paulo-sp-br
			Łódź, Polska                           -> lodz-pl
			Brno, South Moravian Region, Czechia   -> brno-cz
			Verona, Verona, Italy                  -> verona-it
			Taipei City, Taipei City, Taiwan (ROC) -> taipei-tw
			東京                                    -> tokyo-jp
			# cities of the list's tail: known by their names alone
			Damascus                               -> damascus-sy
			Kalyan                                 -> kalyan-mh-in
			Saransk                                -> saransk-ru
			Nizhniy Novgorod                       -> nizhny-novgorod-ru
			Dehra Dun                              -> dehradun-in
			# cities that no list knows
			Kirkwood Falls, MO                     -> kirkwood-falls-mo-us
			Town and Country, MO                   -> town-and-country-mo-us
			O'Fallon, Missouri                     -> ofallon-mo-us
			Kluang, Malaysia                       -> kluang-my
			Aix-les-Bains                          -> aix-les-bains
			# regions and countries
			California                             -> ca-us
			Georgia, United States                 -> ga-us
			Quebec                                 -> qc-ca
			Ontario                                -> on-ca
			British Columbia, CA                   -> bc-ca
			Germany                                -> de
			Vereinigte Staaten                     -> us
			Países Bajos                           -> nl
			U.S.A.                                 -> us
			UAE                                    -> ae
			Singapore, Singapore                   -> sg
			Hong Kong SAR                          -> hk
			Republic of Ireland                    -> ie
			# largest first
			US, CA, Santa Clara                    -> santa-clara-ca-us
			Portugal - Lisbon                      -> lisbon-pt
			Germany (Berlin)                       -> berlin-be-de
			United States, Santa Monica, CA        -> santa-monica-ca-us
			# codes that mean two places
			Palo Alto, CA                          -> palo-alto-ca-us
			Toronto, CA                            -> toronto-on-ca
			Gary, IN                               -> gary-in-us
			Pune, IN                               -> pune-mh-in
			Berlin, DE                             -> berlin-be-de
			Dover, DE                              -> dover-de-us
			Tel Aviv, IL                           -> tel-aviv-il
			Geneva, IL                             -> geneva-il-us
			Perth, WA                              -> perth-wa-au
			Tacoma, WA                             -> tacoma-wa-us
			# names that mean two places
			Atlanta, Georgia                       -> atlanta-ga-us
			Tbilisi, Georgia                       -> tbilisi-ge
			Georgia                                -> ge
			Georgia; Alabama                       -> ga-us al-us
			Paris, Texas                           -> paris-tx-us
			London, ON                             -> london-on-ca
			Manchester, NH                         -> manchester-nh-us
			Lebanon, PA                            -> lebanon-pa-us
			Victoria, BC                           -> victoria-bc-ca
			Victoria, Australia                    -> vic-au
			# many places
			San Francisco, CA, Palo Alto, CA       -> san-francisco-ca-us palo-alto-ca-us
			Paris, France; Lyon, France            -> paris-idf-fr lyon-ara-fr
			Vancouver, Toronto, Calgary            -> vancouver-bc-ca toronto-on-ca calgary-ab-ca
			Vancouver, Canada, Toronto, Canada     -> vancouver-bc-ca toronto-on-ca
			London, Berlin, Germany                -> london-eng-gb berlin-be-de
			Toronto, New York                      -> toronto-on-ca new-york-ny-us
			Atlanta, Georgia or Reno, Nevada       -> atlanta-ga-us reno-nv-us
			Austin, TX and Boston, MA              -> austin-tx-us boston-ma-us
			Austin, TX | Boston, MA / Remote       -> austin-tx-us boston-ma-us
			Berlin • Madrid                        -> berlin-be-de madrid-md-es
			US & Canada                            -> us ca
			Germany; Poland; Trinidad and Tobago   -> de pl tt
			Berlin; Köln; Berlin, Germany          -> berlin-be-de cologne-nw-de
			# what is no place beside one
			Remote - US                            -> us
			Remote-US                              -> us
			Remote (United States only)            -> us
			Remote within the US and Canada        -> us ca
			Remote, Ontario                        -> on-ca
			Anywhere (US/CAN)                      -> us ca
			Boulder, CO or US remote               -> boulder-co-us us
			New York, NY (HQ)                      -> new-york-ny-us
			London office                          -> london-eng-gb
			Ann Arbor, MI - Hybrid                 -> ann-arbor-mi-us
			EMEA, Canada                           -> ca
			Remote, South Africa                   -> za
			# no place at all
			Remote                                 -> ''
			Worldwide                              -> ''
			Remote - LATAM                         -> ''
			Anywhere in the World                  -> ''
			Submit your CV                         -> ''
			;,-                                    -> ''
			""")
	void shouldFindLocationsInText(String text, String ids) {
		assertThat(ids(Place.of(text))).as(text).isEqualTo(ids);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			Palo Alto      | CA         | US            | palo-alto-ca-us
			Palo Alto      | California | United States | palo-alto-ca-us
			palo alto      | ca         | us            | palo-alto-ca-us
			Palo Alto      | -          | USA           | palo-alto-ca-us
			Dover          | -          | DE            | dover-de
			Tbilisi        | -          | Georgia       | tbilisi-ge
			Savannah       | Georgia    | -             | savannah-ga-us
			Ontario        | California | US            | ontario-ca-us
			-              | ON         | CA            | on-ca
			-              | -          | Suisse        | ch
			United States  | -          | US            | us
			California     | CA         | US            | ca-us
			New York       | NY         | US            | new-york-ny-us
			Remote         | -          | US            | us
			Berlin, Munich | -          | DE            | berlin-be-de munich-by-de
			Berlin         | -          | -             | berlin-be-de
			""")
	void shouldFindLocationsInParts(@Nullable String locality, @Nullable String region, @Nullable String country,
			String ids) {
		assertThat(ids(new Place(null, locality, region, country))).isEqualTo(ids);
	}

	@Test
	void shouldPreferPartsToTextAndReadTextWhereTheySayLess() {
		assertThat(ids(new Place("Our Paris office", "Lyon", null, "France"))).isEqualTo("lyon-ara-fr");
		assertThat(ids(new Place("Lyon", null, null, "France"))).isEqualTo("lyon-ara-fr");
		assertThat(ids(new Place("Remote", null, null, "France"))).isEqualTo("fr");
	}

	@Test
	void shouldLetOtherPlacesDecideWhatANameMeans() {
		List<Location> locations = RESOLVER.resolve(List.of(Place.of("Georgia"), Place.of("Alabama")))
			.stream()
			.map(LocationMention::location)
			.toList();

		assertThat(locations).extracting(Location::id).containsExactly("location:ga-us", "location:al-us");
	}

	@Test
	void shouldNameEachPlaceThatALocationLiesIn() {
		Location city = RESOLVER.resolve(List.of(Place.of("Palo Alto"))).getFirst().location();

		assertThat(chain(city)).containsExactly(
				new Location("location:palo-alto-ca-us", "Palo Alto", Location.Kind.CITY, null, city.within()),
				new Location("location:ca-us", "California", Location.Kind.REGION, "CA",
						new Location("location:us", "United States", Location.Kind.COUNTRY, "US", null)),
				new Location("location:us", "United States", Location.Kind.COUNTRY, "US", null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Berlin             | true
			Berlin, Germany    | true
			Remote - US        | true
			Payments           | false
			Payments, Berlin   | false
			Remote             | false
			""")
	void shouldTellPlacesFromOtherWords(String text, boolean place) {
		assertThat(RESOLVER.isPlace(text)).isEqualTo(place);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			München, Bayern          | München
			Munich, Germany          | Munich
			Bangalore, India         | Bangalore
			US, CA, Santa Clara      | Santa Clara
			Remote - US              | US
			Remote U.S.              | U.S.
			London, UK; Deutschland  | London, Deutschland
			東京                      | 東京
			NYC office               | NYC
			""")
	void shouldKeepTheWordsThatNameALocation(String text, String words) {
		assertThat(RESOLVER.resolve(List.of(Place.of(text))).stream().map(LocationMention::text))
			.containsExactly(words.split(", "));
	}

	@Test
	void shouldWriteCodesOfDataInCapitals() {
		assertThat(RESOLVER.resolve(List.of(new Place(null, null, "ca", "us"))).stream().map(LocationMention::text))
			.containsExactly("CA");
	}

	private static String ids(Place place) {
		return RESOLVER.resolve(List.of(place))
			.stream()
			.map((mention) -> mention.location().id().substring("location:".length()))
			.collect(Collectors.joining(" "));
	}

	private static List<Location> chain(Location location) {
		return Stream.iterate(location, (each) -> each != null, Location::within).toList();
	}

}
