package dev.postinggraph.posting.format.html;

import java.math.BigDecimal;
import java.time.LocalDate;

import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.Fixtures;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.SalaryUnit;
import dev.postinggraph.posting.Workplace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlFormatsTests {

	@Test
	void shouldReadJsonLdInAGraphBesideBrokenScripts() {
		Posting posting = read("graph.html");
		assertThat(posting.title()).isEqualTo("Machinist & Toolmaker (m/w/d)");
		assertThat(posting.company()).isEqualTo(new Organization("Drehwerk GmbH", "https://drehwerk.example/"));
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 3, 4));
		assertThat(posting.validThrough()).isEqualTo(LocalDate.of(2026, 6, 30));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME, EmploymentType.PART_TIME);
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(posting.identifier()).isEqualTo("4711");
		assertThat(posting.salary())
			.isEqualTo(new MonetaryAmount(new BigDecimal("41000"), new BigDecimal("52000.5"), "EUR", SalaryUnit.YEAR));
		assertThat(posting.places()).containsExactly(new Place(null, "Kassel", null, "DE"), Place.of("Fulda, Germany"));
		assertThat(posting.url()).isEqualTo("https://jobs.drehwerk.example/machinist");
		assertThat(posting.description()).contains("<li>3 years of experience</li>").doesNotContain("alert");
		assertThat(Fixtures.section(posting, Body.Kind.REQUIRED)).contains("3 years of experience");
	}

	@Test
	void shouldReadMicrodata() {
		Posting posting = read("microdata.html");
		assertThat(posting.title()).isEqualTo("Night nurse");
		assertThat(posting.company()).isEqualTo(new Organization("Haus Morgentau", null));
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 2, 3));
		assertThat(posting.validThrough()).isEqualTo(LocalDate.of(2026, 4, 1));
		assertThat(posting.places()).containsExactly(new Place(null, "Lyon", null, "France"));
		assertThat(posting.salary())
			.isEqualTo(new MonetaryAmount(BigDecimal.valueOf(24), BigDecimal.valueOf(24), "EUR", SalaryUnit.HOUR));
		assertThat(posting.description()).contains("<li>Nights only</li>");
	}

	@Test
	void shouldReadRdfa() {
		Posting posting = read("rdfa.html");
		assertThat(posting.title()).isEqualTo("Beekeeper");
		assertThat(posting.company()).isEqualTo(new Organization("Wabe & Wachs", null));
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 5, 6));
		assertThat(posting.places()).containsExactly(new Place(null, "Graz", null, "AT"));
	}

	@Test
	void shouldReadTheStateOfAshbyRatherThanItsJsonLd() {
		Posting posting = read("ashby.html");
		assertThat(posting.company()).isEqualTo(new Organization("Lichtbogen", "https://lichtbogen.example/"));
		assertThat(posting.workplace()).isEqualTo(Workplace.HYBRID);
		assertThat(posting.places()).containsExactly(new Place("Oslo", "Oslo", null, "Norway"),
				Place.of("Bergen, Norway"));
		assertThat(posting.salary()).isEqualTo(
				new MonetaryAmount(BigDecimal.valueOf(700_000), BigDecimal.valueOf(900_000), "NOK", SalaryUnit.YEAR));
		assertThat(posting.warnings()).contains("The pay spans several tiers of compensation.");
	}

	@Test
	void shouldReadAPageByWhatItShows() {
		Posting posting = read("readable.html");
		assertThat(posting.title()).isEqualTo("Ferry captain");
		assertThat(posting.company()).isEqualTo(new Organization("Nordlicht Lines", null));
		assertThat(posting.places()).containsExactly(Place.of("Tromsø, Norway"));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME);
		assertThat(posting.salary()).isEqualTo(
				new MonetaryAmount(BigDecimal.valueOf(800_000), BigDecimal.valueOf(900_000), "NOK", SalaryUnit.YEAR));
		assertThat(posting.description()).doesNotContain("cookies").contains("A calm voice");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ashby-closed.html | the job is closed
			filled.html       | it says that the job is closed
			article.html      | no posting that can be told for one
			""")
	void shouldRejectAPageWithoutAPosting(String name, String reason) {
		assertThat(Fixtures.rejection(Fixtures.text("html/" + name))).contains(reason);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"baseSalary": "€ 50,000 - 60,000 per year"                                             | 50000 60000 EUR YEAR
					"baseSalary": 55000, "salaryCurrency": "USD"                                           | 55000 55000 USD YEAR
					"baseSalary": {"currency": "GBP", "value": {"value": "30", "unitText": "HOUR"}}        | 30 30 GBP HOUR
					"baseSalary": {"currency": "gbp", "minValue": 2000, "maxValue": 1000, "unitText": "MONTH"} | 1000 2000 GBP MONTH
					"baseSalary": {"currency": "USD", "value": {"minValue": 0, "maxValue": 90000, "unitText": "YEAR"}} | null 90000 USD YEAR
					"baseSalary": [{"currency": "EUR", "value": 4000}, {"currency": "EUR", "value": 5000}] | 4000 4000 EUR MONTH
					"baseSalary": {"currency": "USD", "value": {"minValue": -1, "maxValue": 0.01}}         | none
					"baseSalary": "competitive"                                                            | none
					"baseSalary": {"value": []}                                                            | none
					""")
	void shouldReadPayInEveryShape(String json, String expected) {
		MonetaryAmount pay = posting(json).salary();
		assertThat((pay != null) ? "%s %s %s %s".formatted(pay.min(), pay.max(), pay.currency(), pay.unit()) : "none")
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					"jobLocation": "Berlin"                                                        | Berlin null null null
					"jobLocation": {"address": "Bonn, Germany"}                                    | Bonn, Germany null null null
					"jobLocation": {"addressLocality": "Graz", "addressCountry": "AT"}             | null Graz null AT
					"jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress"}}       | none
					"jobLocation": {"name": "Head office", "address": {"addressLocality": "Rome"}} | null Rome null null
					"applicantLocationRequirements": {"@type": "Country", "name": "Spain"}         | Spain null null null
					"jobLocation": {"address": {"addressCountry": {"name": ["US", "US"]}}}         | null null null US
					""")
	void shouldReadPlacesInEveryShape(String json, String expected) {
		String places = String.join("; ", posting(json).places()
			.stream()
			.map((place) -> "%s %s %s %s".formatted(place.text(), place.locality(), place.region(), place.country()))
			.toList());
		assertThat(places.isEmpty() ? "none" : places).isEqualTo(expected);
	}

	@Test
	void shouldTellPlacesOfOneAddressByTheirNames() {
		String address = "\"address\": {\"addressLocality\": \"Bern\"}";
		assertThat(
				posting("\"jobLocation\": [{\"name\": \"Basel\", %1$s}, {\"name\": \"Chur\", %1$s}]".formatted(address))
					.places())
			.containsExactly(Place.of("Basel"), Place.of("Chur"));
	}

	private static Posting posting(String json) {
		return Fixtures.posting("""
				<html><script type="application/ld+json">[{"@type": "JobPosting", "title": "Baker",
				"hiringOrganization": "Brot", "description": "Bake.", %s}]</script></html>""".formatted(json));
	}

	private static Posting read(String name) {
		return Fixtures.posting(Fixtures.text("html/" + name));
	}

}
