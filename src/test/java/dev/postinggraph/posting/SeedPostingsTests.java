package dev.postinggraph.posting;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import dev.postinggraph.document.Document;
import dev.postinggraph.posting.format.PostingFormats;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * Reads the two real postings that the project began with, where they are at hand.
 */
class SeedPostingsTests {

	private static final Path SEEDS = Path.of("..", "shared", "seeds");

	@Test
	void shouldReadMarkdownOfHotfixJobs() throws IOException {
		Posting posting = read("000_7f0507b24eb16dce.txt");
		assertThat(posting.title()).isEqualTo("Principal Engineer, Online Systems");
		assertThat(posting.company())
			.isEqualTo(new Organization("Pinterest", "https://hotfix.jobs/companies/pinterest"));
		assertThat(posting.places()).containsExactly(Place.of("San Francisco, CA, Palo Alto, CA"));
		assertThat(posting.salary())
			.isEqualTo(new MonetaryAmount(new BigDecimal(285000), new BigDecimal(500000), "USD", SalaryUnit.YEAR));
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(12, null));
		assertThat(posting.education()).isEqualTo(Education.BACHELOR);
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 4, 27));
		assertThat(posting.workplace()).isNull();
		assertThat(posting.employmentTypes()).isEmpty();
		assertThat(posting.identifier()).isNull();
		assertThat(posting.board()).isEqualTo(new Board("hotfix.jobs", "https://hotfix.jobs"));
		assertThat(posting.skills()).containsExactly("Kubernetes", "C++", "Java", "Python", "Distributed Systems",
				"Storage Systems", "Caching Systems", "Multi-Region Deployment");
		assertThat(posting.url()).startsWith("https://hotfix.jobs/jobs/principal-engineer-")
			.isEqualTo(posting.applyUrl());
		assertThat(posting.body().sections()).extracting(Body.Section::kind)
			.containsExactly(Body.Kind.TITLE, Body.Kind.SKILLS, Body.Kind.SUMMARY, Body.Kind.OTHER, Body.Kind.DUTIES,
					Body.Kind.REQUIRED);
		assertThat(posting.warnings()).singleElement().asString().contains("$285K-$500K", "YEAR", "inferred");
	}

	@Test
	void shouldReadPageTextOfPerikAi() throws IOException {
		Posting posting = read("001_16aee09bf92e8cd6.txt");
		assertThat(posting.title()).isEqualTo("Senior Software Engineer");
		assertThat(posting.company()).isEqualTo(new Organization("Pinterestjobadvertisements", null));
		assertThat(posting.places()).containsExactly(Place.of("New York, NY, US"));
		assertThat(posting.salary())
			.isEqualTo(new MonetaryAmount(new BigDecimal(200096), new BigDecimal(254667), "USD", SalaryUnit.YEAR));
		assertThat(posting.experienceYears()).isEqualTo(new IntRange(4, null));
		assertThat(posting.education()).isEqualTo(Education.BACHELOR);
		assertThat(posting.datePosted()).isEqualTo(LocalDate.of(2026, 5, 11));
		assertThat(posting.workplace()).isEqualTo(Workplace.REMOTE);
		assertThat(posting.employmentTypes()).isEmpty();
		assertThat(posting.identifier()).isEqualTo("L24-155945");
		assertThat(posting.board()).isEqualTo(new Board("Perik.ai", "https://perik.ai"));
		assertThat(posting.skills()).isEmpty();
		assertThat(posting.body().sections()).extracting(Body.Section::kind)
			.containsExactly(Body.Kind.TITLE, Body.Kind.ABOUT, Body.Kind.DUTIES, Body.Kind.REQUIRED, Body.Kind.BENEFITS,
					Body.Kind.LEGAL);
		assertThat(posting.warnings()).isEmpty();
	}

	private static Posting read(String name) throws IOException {
		Path seed = SEEDS.resolve(name);
		assumeThat(seed).as("The seed postings are not part of the project").exists();
		byte[] content = Files.readAllBytes(seed);
		Reading reading = new PostingReader(PostingFormats.all()).read(new Document(name, content, Instant.EPOCH));
		assertThat(reading).isInstanceOf(Reading.Read.class);
		Posting posting = ((Reading.Read) reading).postings().getFirst();
		assertThat(posting.body().text()).isEqualTo(new String(content, StandardCharsets.UTF_8));
		return posting;
	}

}
