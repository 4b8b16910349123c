package dev.postinggraph.posting.format.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import dev.postinggraph.posting.Fixtures;
import dev.postinggraph.posting.IntRange;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Place;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.SalaryUnit;
import dev.postinggraph.posting.Workplace;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextFormatsTests {

	@Test
	void shouldReadFrontMatterThatIsNoYaml() {
		Posting posting = Fixtures.posting(Fixtures.text("text/front-matter.md"));
		assertThat(posting.title()).isEqualTo("Lighthouse keeper");
		assertThat(posting.company()).isEqualTo(new Organization("Coast Office", null));
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 5, 4));
		assertThat(posting.validThrough()).isEqualTo(LocalDate.of(2026, 5, 20));
		assertThat(posting.places()).containsExactly(Place.of("Kiel; Husum (remote)"));
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(posting.salary()).satisfies((pay) -> {
			assertThat(pay.min()).isEqualByComparingTo("41000");
			assertThat(pay.max()).isEqualByComparingTo("52000");
			assertThat(pay.unit()).isEqualTo(SalaryUnit.YEAR);
		});
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(3, null));
		assertThat(posting.body().text()).contains("Coast Office looks for a keeper.")
			.doesNotContain("{{")
			.doesNotContain("{%")
			.doesNotContain("Nowhere");
	}

	@Test
	void shouldSayThatFrontMatterHasNoTitle() {
		assertThat(Fixtures.rejection("---\nlayout: job\n---\n\nBake bread.")).contains("states no title");
	}

	@Test
	void shouldRejectAnArticle() {
		assertThat(Fixtures.rejection("---\ntitle: Bread\nauthor: Ida\n---\n\nBread is old."))
			.contains("from an article");
		assertThat(Fixtures.rejection("Bread\n\nBread is old. It is baked.")).contains("in no known format");
		assertThat(Fixtures.rejection("\u00A0\n\u00A0")).contains("in no known format");
	}

	@Test
	void shouldReadATextWithSections() {
		Posting posting = Fixtures.posting("""
				Forest ranger

				Location: Freiburg
				Employment type: Part-time

				Responsibilities
				- Count the owls

				Requirements
				- 2 years of experience with owls
				""");
		assertThat(posting.title()).isEqualTo("Forest ranger");
		assertThat(posting.places()).containsExactly(Place.of("Freiburg"));
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(2, null));
		assertThat(posting.warnings()).contains("The posting names no company.");
	}

	@Test
	void shouldReadEachRowOfATable() {
		Reading reading = Fixtures.read(Fixtures.content("text/table.csv"));
		List<Posting> postings = ((Reading.Read) reading).postings();
		assertThat(postings).extracting(Posting::title).containsExactly("Clock maker; repairs", "Bell founder");
		Posting clocks = postings.getFirst();
		assertThat(clocks.company()).isEqualTo(new Organization("Uhrwerk", null));
		assertThat(clocks.places()).containsExactly(new Place(null, "Glashütte", null, "Germany"));
		assertThat(clocks.salary()).satisfies((pay) -> {
			assertThat(pay.max()).isEqualTo(BigDecimal.valueOf(3600));
			assertThat(pay.unit()).isEqualTo(SalaryUnit.MONTH);
		});
		assertThat(clocks.body().text()).contains("and a loupe");
		assertThat(postings.getLast().salary()).isNull();
		assertThat(postings.getLast().datePosted()).isNull();
	}

}
