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

class PerikAiTests {

	@Test
	void shouldReadPageText() {
		Posting posting = Fixtures.posting(Fixtures.text("full-page.txt"));
		assertThat(posting.title()).isEqualTo("Senior Lighthouse Keeper");
		assertThat(posting.company()).isEqualTo(new Organization("Fogbankjobs", null));
		assertThat(posting.board()).isEqualTo(new Board("Perik.ai", "https://perik.ai"));
		assertThat(posting.places()).containsExactly(Place.of("Brest, France; Remote"));
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 1, 9));
		assertThat(posting.salary())
			.isEqualTo(new MonetaryAmount(new BigDecimal("2800.5"), new BigDecimal("3100.5"), "EUR", SalaryUnit.MONTH));
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(3, null));
		assertThat(posting.education()).isEqualTo(Education.BACHELOR);
		assertThat(posting.employmentTypes()).containsExactly(EmploymentType.PART_TIME);
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(posting.identifier()).isEqualTo("R-2026/17");
		assertThat(posting.description()).startsWith("<p>About Fogbank:</p>").endsWith("Go is a board game.</p>");
		assertThat(posting.warnings()).singleElement().asString().contains("2 different lengths");
	}

	@Test
	void shouldLeaveThePageAroundThePostingOut() {
		Posting posting = Fixtures.posting(Fixtures.text("full-page.txt"));
		assertThat(posting.body().text()).isEqualTo(Fixtures.text("full-page.txt"));
		assertThat(posting.body().sections()).extracting(Body.Section::kind)
			.containsExactly(Body.Kind.TITLE, Body.Kind.ABOUT, Body.Kind.DUTIES, Body.Kind.REQUIRED,
					Body.Kind.PREFERRED, Body.Kind.BENEFITS, Body.Kind.LEGAL);
		assertThat(posting.body().sections()).extracting((section) -> Fixtures.section(posting, section.kind()))
			.noneMatch((text) -> text.contains("Perik.ai") || text.contains("More from") || text.contains("Apply on"));
	}

	@Test
	void shouldReadAPageOfTitleAndPlace() {
		Posting posting = Fixtures.posting(Fixtures.text("bare-page.txt"));
		assertThat(posting.title()).isEqualTo("Baker");
		assertThat(posting.company()).isEqualTo(new Organization("Semmelwerk", null));
		assertThat(posting.places()).containsExactly(Place.of("Graz, Austria"));
		assertThat(posting.datePosted()).isNull();
		assertThat(posting.description()).isNull();
	}

	@Test
	void shouldReadAPageThatWasCutOff() {
		String text = Fixtures.text("full-page.txt");
		Posting posting = Fixtures.posting(text.substring(0, text.indexOf("Preferred Skills")));
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(3, null));
		assertThat(posting.salary()).isNull();
	}

	@Test
	void shouldReadHtmlLikeItsText() {
		Posting posting = Fixtures.posting(Fixtures.text("page.html"));
		assertThat(posting.title()).isEqualTo("Ferry Captain");
		assertThat(posting.company()).isEqualTo(new Organization("Lagoon & Daughters", null));
		assertThat(posting.places()).containsExactly(Place.of("Venice, Italy"));
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 6, 30));
		assertThat(posting.url()).isEqualTo("https://perik.ai/jobs/ferry-captain-4711");
		assertThat(posting.applyUrl()).isEqualTo("https://careers.lagoon.example/jobs/4711?from=perik&x=1");
		assertThat(posting.salary())
			.isEqualTo(new MonetaryAmount(new BigDecimal(45000), new BigDecimal(52000), "EUR", SalaryUnit.YEAR));
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(2, null));
		assertThat(posting.identifier()).isEqualTo("LD-4711");
		assertThat(Fixtures.section(posting, Body.Kind.DUTIES)).isEqualTo("""
				Responsibilities

				- Steer
				- by day
				- by night
				- Moor
				""");
		assertThat(posting.body().text()).doesNotContain("salary =", "color: red");
		assertThat(posting.description()).contains("<li>by <b>night</b></li>")
			.doesNotContain("onclick", "iframe", "aggregated", "About this role");
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			no-title-page.txt | has no title
			list-page.txt     | holds no posting
			closed.html       | holds no posting
			no-posting.html   | holds no posting
			""")
	void shouldSayWhyThereIsNoPosting(String name, String reason) {
		assertThat(Fixtures.rejection(Fixtures.text(name))).contains(reason);
	}

}
