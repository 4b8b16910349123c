package dev.postinggraph.posting.format.text;

import java.math.BigDecimal;
import java.time.LocalDate;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Education;
import dev.postinggraph.posting.EmploymentType;
import dev.postinggraph.posting.Fixtures;
import dev.postinggraph.posting.IntRange;
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

class HotfixJobsMarkdownTests {

	@Test
	void shouldReadAllFields() {
		Posting posting = Fixtures.posting(Fixtures.text("full.md"));
		assertThat(posting.title()).isEqualTo("Staff Data Engineer, Billing");
		assertThat(posting.company())
			.isEqualTo(new Organization("Quagmire & Sons", "https://hotfix.jobs/companies/quagmire-and-sons"));
		assertThat(posting.board()).isEqualTo(new Board("hotfix.jobs", "https://hotfix.jobs"));
		assertThat(posting.places()).containsExactly(Place.of("Leeds, UK"));
		assertThat(posting.salary())
			.isEqualTo(new MonetaryAmount(new BigDecimal(85000), new BigDecimal(105000), "GBP", SalaryUnit.YEAR));
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(8, null));
		assertThat(posting.education()).isEqualTo(Education.BACHELOR);
		assertThat(posting.workplace()).isEqualTo(Workplace.HYBRID);
		assertThat(posting.employmentTypes()).isEmpty();
		assertThat(posting.skills()).containsExactly("Python", "SQL", "AWS (EC2, S3)", "dbt");
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 3, 2));
		assertThat(posting.url()).isEqualTo(posting.applyUrl())
			.endsWith("/staff-data-engineer-billing-at-quagmire-and-sons");
	}

	@Test
	void shouldFindSections() {
		Posting posting = Fixtures.posting(Fixtures.text("full.md"));
		assertThat(Fixtures.section(posting, Body.Kind.TITLE)).isEqualTo("Staff Data Engineer, Billing\n");
		assertThat(Fixtures.section(posting, Body.Kind.SKILLS)).isEqualTo("Python, SQL, AWS (EC2, S3), dbt\n");
		assertThat(Fixtures.section(posting, Body.Kind.SUMMARY)).startsWith("Owns the pipelines")
			.contains("Mentors four");
		assertThat(Fixtures.section(posting, Body.Kind.REQUIRED)).contains("8+ years", "Scala").doesNotContain("PhD");
		assertThat(Fixtures.section(posting, Body.Kind.PREFERRED)).contains("PhD").doesNotContain("allowance");
		assertThat(Fixtures.section(posting, Body.Kind.LEGAL)).contains("We welcome everyone.")
			.doesNotContain("https://");
	}

	@Test
	void shouldReadFieldsInAnyOrderAndMarkup() {
		Posting posting = Fixtures.posting(Fixtures.text("other-order.md"));
		assertThat(posting.title()).isEqualTo("R&D Engineer – Graphics (Remote)");
		assertThat(posting.company()).isEqualTo(new Organization("Moosehollow Studios", null));
		assertThat(posting.skills()).containsExactly("Rust", "WebAssembly", "C#");
		assertThat(posting.salary())
			.isEqualTo(new MonetaryAmount(new BigDecimal(110000), new BigDecimal(130000), "CAD", SalaryUnit.YEAR));
		assertThat(posting.places()).containsExactly(Place.of("Montréal, QC · Toronto, ON"));
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.FULL_TIME, EmploymentType.CONTRACTOR);
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 9, 14));
		assertThat(posting.validThrough()).isEqualTo(LocalDate.of(2026, 10, 31));
		assertThat(posting.identifier()).isEqualTo("MH-77");
		assertThat(posting.applyUrl()).isEqualTo("https://jobs.moosehollow.example/apply?id=77");
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(5, null));
		assertThat(posting.education()).isEqualTo(Education.HIGH_SCHOOL);
	}

	@Test
	void shouldRenderASafeDescription() {
		assertThat(Fixtures.posting(Fixtures.text("other-order.md")).description())
			.contains("<p>We draw snow.</p>", "<strong>Requirements</strong>", "<li>High school diploma</li>",
					"href=\"mailto:jobs@moosehollow.example\"")
			.doesNotContain("script", "alert", "img", "tracker", "**");
	}

	@Test
	void shouldReadAPostingOfTitleAndCompany() {
		Posting posting = Fixtures.posting(Fixtures.text("bare.md"));
		assertThat(posting.title()).isEqualTo("Gardener");
		assertThat(posting.company()).isEqualTo(new Organization("Thornapple Parks", null));
		assertThat(posting.places()).isEmpty();
		assertThat(posting.description()).isNull();
		assertThat(posting.warnings()).isEmpty();
	}

	@Test
	void shouldTurnDoubtsIntoWarnings() {
		Posting posting = Fixtures.posting(Fixtures.text("doubtful.md"));
		assertThat(posting.company()).isEqualTo(new Organization("Dunstable Halls", null));
		assertThat(posting.workplace()).isEqualTo(Workplace.ONSITE);
		assertThat(posting.salary()).isNull();
		assertThat(posting.experienceYears()).isNull();
		assertThat(posting.datePosted()).isNull();
		assertThat(posting.url()).isNull();
		assertThat(posting.applyUrl()).isNull();
		assertThat(posting.warnings()).hasSize(5)
			.anyMatch((warning) -> warning.contains("\"tbd\""))
			.anyMatch((warning) -> warning.contains("\"competitive\""))
			.anyMatch((warning) -> warning.contains("javascript:alert(1)"));
	}

	@Test
	void shouldTakeTheBoardFromTheAddress() {
		Posting posting = Fixtures.posting("""
				# Baker
				**Company:** Semmelwerk
				**Canonical:** https://www.jobs.example/baker
				""");
		assertThat(posting.board()).isEqualTo(new Board("jobs.example", "https://jobs.example"));
	}

	@Test
	void shouldBearBoldThatNeverEnds() {
		Posting posting = Fixtures.posting("""
				# Baker
				**Company: [Semmelwerk](https://hotfix.jobs/comp
				**Location:** Graz
				## What you’ll do
				Bake.
				""");
		assertThat(posting.company()).isEqualTo(new Organization("Semmelwerk", null));
		assertThat(Fixtures.section(posting, Body.Kind.DUTIES)).contains("Bake.");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			no-title.md    | no title
			empty-title.md | empty title
			no-posting.md  | no known format
			""")
	void shouldSayWhyThereIsNoPosting(String name, String reason) {
		assertThat(Fixtures.rejection(Fixtures.text(name))).contains(reason);
	}

}
