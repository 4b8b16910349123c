package dev.postinggraph.posting.format.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.postinggraph.document.Document;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Education;
import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.Fixtures;
import dev.postinggraph.posting.IntRange;
import dev.postinggraph.posting.MonetaryAmount;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.PostingReader;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.SalaryUnit;
import dev.postinggraph.posting.Seniority;
import dev.postinggraph.posting.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link JsonFormats}.
 */
class JsonFormatsTests {

	@Test
	void shouldReadGreenhouse() {
		Posting posting = first("greenhouse");
		assertThat(posting.title()).isEqualTo("Glass Furnace Engineer");
		assertThat(posting.company()).isEqualTo(new Organization("Lumenforge", null));
		assertThat(posting.board()).isNotNull().extracting("name").isEqualTo("boards.greenhouse.io");
		assertThat(posting.url()).isEqualTo("https://job-boards.greenhouse.io/lumenforge/jobs/5100001");
		assertThat(posting.identifier()).isEqualTo("5100001");
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 5, 2));
		assertThat(posting.validThrough()).isEqualTo(LocalDate.of(2026, 6, 30));
		assertThat(posting.places()).containsExactly(Place.of("Lyon, France"));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME);
		assertThat(posting.workplace()).isEqualTo(Workplace.HYBRID);
		assertThat(posting.salary()).isEqualTo(pay("48000", "56000", "EUR", SalaryUnit.YEAR));
		assertThat(Fixtures.section(posting, Body.Kind.DUTIES)).contains("Keep the furnace & the people safe");
		assertThat(posting.description()).startsWith("<h2>What you will do</h2>");
	}

	@Test
	void shouldReadWhatCompaniesAddToGreenhouse() {
		Posting posting = postings("greenhouse").get(1);
		assertThat(posting.company()).isEqualTo(new Organization("lumenforge", null));
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(posting.seniority()).isEqualTo(Seniority.JUNIOR);
		assertThat(posting.salary()).isEqualTo(pay("71000", "98000", "CAD", SalaryUnit.YEAR));
		assertThat(posting.warnings()).contains("The posting states 2 different salaries; the first is taken.");
	}

	@Test
	void shouldSkipWhatIsNoPostingAndKeepTheRest() {
		Reading.Read read = (Reading.Read) Fixtures.read(Fixtures.content("json/greenhouse.json"));
		assertThat(read.postings()).hasSize(2);
		assertThat(read.skipped()).containsExactly("Posting 3 of the JSON of Greenhouse has no title.",
				"Element 4 of the JSON of Greenhouse is no posting: it has not the keys of one.");
	}

	@Test
	void shouldReadLever() {
		Posting posting = first("lever");
		assertThat(posting.title()).isEqualTo("Tide Gauge Technician");
		assertThat(posting.company()).isEqualTo(new Organization("saltmarsh-labs", null));
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 1, 31));
		assertThat(posting.places()).containsExactly(Place.of("Bergen"), Place.of("Trondheim"));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME);
		assertThat(posting.workplace()).isEqualTo(Workplace.ONSITE);
		assertThat(posting.salary()).isEqualTo(pay("310", "365.5", "NOK", SalaryUnit.HOUR));
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(3, null));
		assertThat(Fixtures.section(posting, Body.Kind.REQUIRED)).contains("- A boat licence");
		assertThat(Fixtures.section(posting, Body.Kind.BENEFITS)).contains("- A boat");
		assertThat(posting.applyUrl()).endsWith("/apply");
	}

	@Test
	void shouldTakeTheCountryOfTheOnlyPlaceAtLever() {
		Posting posting = postings("lever").get(1);
		assertThat(posting.places()).containsExactly(new Place("Remote", null, null, "DK"));
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.CONTRACTOR);
	}

	@Test
	void shouldReadAshby() {
		Posting posting = first("ashby");
		assertThat(posting.company()).isEqualTo(new Organization("windwardworks", null));
		assertThat(posting.places()).containsExactly(new Place("Porto (HQ)", null, null, "Portugal"),
				Place.of("Remote (Spain)"));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.PART_TIME);
		assertThat(posting.workplace()).isEqualTo(Workplace.ONSITE);
		assertThat(posting.salary()).isEqualTo(pay("1900", "2400", "EUR", SalaryUnit.MONTH));
		assertThat(posting.warnings()).contains("The posting states 2 different salaries; the first is taken.");
	}

	@Test
	void shouldReadWorkable() {
		Posting posting = first("workable");
		assertThat(posting.company()).isEqualTo(new Organization("Orchard & Anvil", null));
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 2, 11));
		assertThat(posting.places()).containsExactly(new Place(null, null, "Tasmania", "Australia"));
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(posting.education()).isEqualTo(Education.BACHELOR);
		assertThat(posting.seniority()).isEqualTo(Seniority.JUNIOR);
		assertThat(posting.identifier()).isEqualTo("AB12CD34EF");
	}

	@Test
	void shouldReadSmartRecruiters() {
		Posting posting = first("smartrecruiters");
		assertThat(posting.company()).isEqualTo(new Organization("Crumb & Co", null));
		assertThat(posting.url()).isEqualTo("https://jobs.smartrecruiters.com/CrumbAndCo/744000000000001");
		assertThat(posting.places()).containsExactly(new Place(null, "Graz", "Steiermark", "at"));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.PART_TIME);
		assertThat(posting.workplace()).isNull();
		assertThat(Fixtures.section(posting, Body.Kind.REQUIRED)).contains("Hands.");
	}

	@Test
	void shouldReadRecruitee() {
		Posting posting = first("recruitee");
		assertThat(posting.company()).isEqualTo(new Organization("stillwater", null));
		assertThat(posting.places()).containsExactly(new Place("Utrecht", "Utrecht", "Utrecht", "Netherlands"));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME);
		assertThat(posting.workplace()).isEqualTo(Workplace.HYBRID);
		assertThat(posting.salary()).isEqualTo(pay("3200", "4100", "EUR", SalaryUnit.MONTH));
		assertThat(posting.education()).isEqualTo(Education.BACHELOR);
	}

	@Test
	void shouldReadRemoteOkWithoutItsNotice() {
		assertThat(postings("remoteok")).extracting(Posting::title).containsExactly("Tile Painter", "Kiln Tender");
		Posting posting = first("remoteok");
		assertThat(posting.company()).isEqualTo(new Organization("Estúdio Azulejo", null));
		assertThat(posting.body().text()).contains("We don’t rush. Café included 🎨");
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(posting.salary()).isNull();
		assertThat(postings("remoteok").get(1).warnings()).contains("The salary states no currency.");
	}

	@Test
	void shouldReadTheMuse() {
		Posting posting = first("themuse");
		assertThat(posting.title()).isEqualTo("Net Mender");
		assertThat(posting.company()).isEqualTo(new Organization("Tidewrack", null));
		assertThat(posting.url()).isEqualTo("https://www.themuse.com/jobs/tidewrack/net-mender");
		assertThat(posting.places()).containsExactly(Place.of("Galway, Ireland"), Place.of("Cork, Ireland"));
		assertThat(posting.seniority()).isEqualTo(Seniority.SENIOR);
		assertThat(posting.employmentTypes()).isEmpty();
	}

	@Test
	void shouldReadRemotive() {
		Posting posting = first("remotive");
		assertThat(posting.company()).isEqualTo(new Organization("Plainspeak", null));
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 7, 8));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.PART_TIME);
		assertThat(posting.salary()).isEqualTo(pay("28", "35", "USD", SalaryUnit.HOUR));
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
	}

	@Test
	void shouldReadJobicy() {
		Posting posting = first("jobicy");
		assertThat(posting.title()).isEqualTo("Map Maker – Oceans");
		assertThat(posting.company()).isEqualTo(new Organization("Fathom & Line", null));
		assertThat(posting.salary()).isEqualTo(pay("54000", null, "USD", SalaryUnit.YEAR));
		assertThat(posting.places()).containsExactly(Place.of("Norway"));
	}

	@Test
	void shouldReadHimalayas() {
		Posting posting = first("himalayas");
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 8, 11));
		assertThat(posting.validThrough()).isEqualTo(LocalDate.of(2026, 10, 10));
		assertThat(posting.places()).containsExactly(Place.of("Chile"), Place.of("Spain"));
		assertThat(posting.salary()).isEqualTo(pay("40", "55", "USD", SalaryUnit.HOUR));
		assertThat(posting.seniority()).isNull();
		assertThat(posting.identifier()).isNull();
	}

	@Test
	void shouldReadArbeitnow() {
		Posting posting = first("arbeitnow");
		assertThat(posting.company()).isEqualTo(new Organization("Zeitwerk Süd GmbH", null));
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 5, 5));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME);
		assertThat(posting.workplace()).isNull();
	}

	@Test
	void shouldReadJustJoin() {
		Posting posting = first("justjoin");
		assertThat(posting.salary()).isEqualTo(pay("22000", "26000", "PLN", SalaryUnit.MONTH));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME, EmploymentType.CONTRACTOR);
		assertThat(posting.workplace()).isEqualTo(Workplace.ONSITE);
		assertThat(posting.places()).extracting(Place::locality).containsExactly("Sopot", "Gdynia");
		assertThat(posting.skills()).containsExactly("Java", "Kafka");
		assertThat(posting.url()).isEqualTo("https://justjoin.it/job-offer/bursztyn-senior-java-developer-sopot");
	}

	@Test
	void shouldReadHackerNews() {
		Posting posting = first("hackernews");
		assertThat(posting.title()).isEqualTo("Senior Rust Engineer");
		assertThat(posting.company()).isEqualTo(new Organization("Gullwing", "https://gullwing.example"));
		assertThat(posting.places()).containsExactly(Place.of("Hamburg, Germany"));
		assertThat(posting.workplace()).isEqualTo(Workplace.ONSITE);
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME);
		assertThat(posting.salary()).isNotNull().extracting(MonetaryAmount::currency).isEqualTo("EUR");
		assertThat(posting.url()).isEqualTo("https://news.ycombinator.com/item?id=49000001");
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 8, 3));
		Posting second = postings("hackernews").get(1);
		assertThat(second.title()).isEqualTo("Data Engineer, Designer");
		assertThat(second.places()).containsExactly(Place.of("REMOTE (US only)"));
		assertThat(second.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(postings("hackernews")).hasSize(2);
	}

	@Test
	void shouldReadAnyKeysThatAreClear() {
		Posting posting = first("any");
		assertThat(posting.title()).isEqualTo("Lighthouse Keeper II");
		assertThat(posting.company()).isEqualTo(new Organization("Beaconworks", null));
		assertThat(posting.warnings()).contains("The posting names no company; Beaconworks is that of its address.");
		assertThat(posting.places()).hasSize(2);
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.TEMPORARY);
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(2, null));
		assertThat(posting.description()).contains("<strong>About the role</strong>");
	}

	@Test
	void shouldReadJsonLdOutsideOfAPage() {
		Posting posting = first("jobposting");
		assertThat(posting.company()).isEqualTo(new Organization("Wheelhouse", "https://wheelhouse.example"));
		assertThat(posting.identifier()).isEqualTo("CW-9");
		assertThat(posting.places()).containsExactly(new Place(null, "Ghent", "East Flanders", "BE"));
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME, EmploymentType.TEMPORARY);
		assertThat(posting.salary()).isEqualTo(pay("15", "18.5", "EUR", SalaryUnit.HOUR));
		assertThat(posting.description()).isEqualTo("<p>Wheels, <b>round</b> ones.</p>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{"job_title": "Smith", "employer": "Anvil"}                                    | Smith | Anvil
			{"Job Title": "Smith", "Company Name": "Anvil", "City": "Oslo"}                | Smith | Anvil
			[{"position": "Smith", "company": {"name": "Anvil"}, "place": "Oslo"}]         | Smith | Anvil
			{"data": {"jobs": [{"title": "Smith", "company": "Anvil", "location": "Oslo"}]}} | Smith | Anvil
			{"company": "Anvil", "jobs": [{"title": "Smith", "location": "Oslo", "date": "2026-05-05"}]} | Smith | Anvil
			{"hits": [{"_source": {"jobtitle": "Smith", "company_name": "Anvil"}}]}        | Smith | Anvil
			{"title": "Jobs", "url": "x", "jobs": [{"title": "Smith", "company": "Anvil", "url": "x"}]} | Smith | Anvil
			{"stellentitel": "Schmied", "arbeitgeber": "Amboss", "ort": "Ulm"}             | Schmied | Amboss
			{"title": {"rendered": "Smith"}, "company": "Anvil", "content": {"rendered": "<p>Iron</p>"}} | Smith | Anvil
			""")
	void shouldFindPostingsByWhatKeysMean(String json, String title, String company) {
		Posting posting = Fixtures.posting(json);
		assertThat(posting.title()).isEqualTo(title);
		assertThat(posting.company()).isNotNull().extracting(Organization::name).isEqualTo(company);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{"name": "left-pad", "version": "1.0.0", "description": "Pads", "url": "https://pads.example"} | holds no posting
					{"title": "A song", "description": "La la", "url": "https://songs.example"}    | holds no posting
					{"jobs": []}                                                                   | holds no posting
					[]                                                                             | holds no posting
					{}                                                                             | holds no posting
					[1, null, "x"]                                                                 | no known format
					{"title": "Smith", "company": "Anvil"                                          | broken or cut off
					[{"position": "Smith"                                                          | broken or cut off
					""")
	void shouldSayWhyJsonHoldsNoPosting(String json, String reason) {
		assertThat(Fixtures.rejection(json)).contains(reason);
	}

	@Test
	void shouldTakeTheAddressOfTheDocumentForItsOnlyPosting() {
		Reading reading = new PostingReader(JsonFormats.all()).read(new Document("x", bytes("""
				{"title": "Smith", "company": "Anvil", "location": "Oslo"}"""), null, "https://anvil.example/smith",
				Instant.EPOCH));
		assertThat(((Reading.Read) reading).postings().getFirst().url()).isEqualTo("https://anvil.example/smith");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static Posting first(String fixture) {
		return postings(fixture).getFirst();
	}

	private static List<Posting> postings(String fixture) {
		Reading reading = Fixtures.read(Fixtures.content("json/" + fixture + ".json"));
		assertThat(reading).isInstanceOf(Reading.Read.class);
		return ((Reading.Read) reading).postings();
	}

	private static MonetaryAmount pay(String min, @Nullable String max, String currency, SalaryUnit unit) {
		return new MonetaryAmount(new BigDecimal(min), (max != null) ? new BigDecimal(max) : null, currency, unit);
	}

}
