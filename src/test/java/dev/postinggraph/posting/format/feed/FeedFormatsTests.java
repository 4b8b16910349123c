package dev.postinggraph.posting.format.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.Fixtures;
import dev.postinggraph.posting.IntRange;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.SalaryUnit;
import dev.postinggraph.posting.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedFormatsTests {

	@Test
	void shouldReadAFeedOfJobsAroundABadOne() {
		List<Posting> postings = read("indeed.xml");
		assertThat(postings).extracting(Posting::title).containsExactly("Cook", "Waiter");
		Posting cook = postings.getFirst();
		assertThat(cook.company()).isEqualTo(new Organization("Topf und Deckel", null));
		assertThat(cook.datePosted()).isEqualTo(LocalDate.of(2026, 3, 12));
		assertThat(cook.identifier()).isEqualTo("C-1");
		assertThat(cook.places()).containsExactly(new Place(null, "Winter Park", "FL", "US"));
		assertThat(cook.employmentTypes()).containsExactly(EmploymentType.PART_TIME);
		assertThat(cook.workplace()).isEqualTo(Workplace.ONSITE);
		assertThat(cook.salary())
			.isEqualTo(new MonetaryAmount(BigDecimal.valueOf(18), BigDecimal.valueOf(22), "USD", SalaryUnit.HOUR));
		assertThat(cook.description()).contains("You cook &amp; taste.");
		assertThat(cook.warnings()).contains("Of the 3 jobs in its feed, 1 have no title and were left out.");
	}

	@Test
	void shouldTakeRemoteForAWorkplaceAndResolveNoEntities() {
		Posting waiter = read("indeed.xml").get(1);
		assertThat(waiter.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(waiter.places()).containsExactly(new Place("Remote", null, null, "NL"));
		assertThat(waiter.body().text()).contains("Carry plates").doesNotContain("root:").doesNotContain("aaaa");
	}

	@Test
	void shouldReadTheTitlesOfRss() {
		List<Posting> postings = read("board.rss");
		assertThat(postings).extracting(Posting::title).containsExactly("Travel Writer", "Map Maker");
		assertThat(postings).extracting(Posting::company)
			.containsExactly(new Organization("Fernweh GmbH", null), new Organization("Kompass", null));
		assertThat(postings.getFirst().skills()).containsExactly("Writing", "Maps");
		assertThat(postings.getFirst().employmentTypes()).containsExactly(EmploymentType.CONTRACTOR);
		assertThat(postings.getFirst().url()).isEqualTo("https://boards.example/jobs/travel-writer");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			https://weworkremotely.com/remote-jobs/1 | Kompass: Map Maker        | Kompass        | Map Maker
			https://boards.example/1                 | Kompass GmbH: Map Maker   | Kompass GmbH   | Map Maker
			https://boards.example/1                 | Kompass, Inc.: Map Maker  | Kompass, Inc.  | Map Maker
			https://boards.example/1                 | Engineer: Payments        | -              | Engineer: Payments
			https://boards.example/1                 | Remote: Map Maker         | -              | Remote: Map Maker
			""")
	void shouldTakeACompanyFromATitleOnlyWhereThatIsSure(String url, String stated, @Nullable String company,
			String title) {
		String feed = "<rss><channel><title>Jobs</title><item><title>%s</title><link>%s</link></item></channel></rss>"
			.formatted(stated, url);
		Posting posting = Fixtures.posting(feed);
		assertThat(posting.title()).isEqualTo(title);
		assertThat(posting.company()).isEqualTo((company != null) ? new Organization(company, null) : null);
	}

	@Test
	void shouldReadAtom() {
		assertThat(read("board.atom")).singleElement().satisfies((posting) -> {
			assertThat(posting.title()).isEqualTo("Map Maker");
			assertThat(posting.url()).isEqualTo("https://kompass.example/jobs/1");
			assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 7, 1));
			assertThat(posting.description()).isEqualTo("<p>Draw coasts.</p>");
		});
	}

	@Test
	void shouldRejectAFeedOfArticles() {
		assertThat(Fixtures.rejection(Fixtures.text("feed/news.rss"))).startsWith("The feed holds articles");
	}

	@Test
	void shouldReadPersonio() {
		assertThat(read("personio.xml")).singleElement().satisfies((posting) -> {
			assertThat(posting.title()).isEqualTo("Glassblower (m/f/d)");
			assertThat(posting.company()).isEqualTo(new Organization("Glaswerk GmbH", null));
			assertThat(posting.places()).containsExactly(Place.of("Jena"), Place.of("Ilmenau"));
			assertThat(posting.employmentTypes()).containsExactly(EmploymentType.PART_TIME);
			assertThat(posting.experienceYears()).isEqualTo(new IntRange(2, 5));
			assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 2, 1));
			assertThat(posting.description()).contains("<li>Steady breath</li>");
		});
	}

	@Test
	void shouldReadHrXml() {
		assertThat(read("hr.xml")).singleElement().satisfies((posting) -> {
			assertThat(posting.title()).isEqualTo("Salt miner");
			assertThat(posting.company()).isEqualTo(new Organization("Salz AG", null));
			assertThat(posting.places()).containsExactly(new Place(null, "Hallein", null, "AT"));
			assertThat(posting.identifier()).isEqualTo("H-77");
			assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 3, 1));
			assertThat(posting.validThrough()).isEqualTo(LocalDate.of(2026, 4, 1));
			assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME);
			assertThat(posting.salary()).isEqualTo(
					new MonetaryAmount(BigDecimal.valueOf(2600), BigDecimal.valueOf(3100), "EUR", SalaryUnit.MONTH));
			assertThat(posting.description()).contains("Dig salt.");
		});
	}

	private static List<Posting> read(String name) {
		Reading reading = Fixtures.read(Fixtures.content("feed/" + name));
		assertThat(reading).isInstanceOf(Reading.Read.class);
		return ((Reading.Read) reading).postings();
	}

}
