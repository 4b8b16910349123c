package dev.postinggraph.entity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

import dev.postinggraph.document.Document;
import dev.postinggraph.posting.PostingReader;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.Seniority;
import dev.postinggraph.posting.format.PostingFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class EntityResolverTests {

	private static final Path SEEDS = Path.of("..", "shared", "seeds");

	private static final EntityResolver RESOLVER = EntityResolver.withLexicon();

	@Test
	void shouldFindEveryEntity() {
		ResolvedPosting resolved = RESOLVER.resolve(Postings.posting("Sr. Software Developer, Billing", null,
				"Quillmarkjobs", "Quillmark asks for Java and PostgreSQL.", "Q-7", null, "Remote - US; Berlin"));

		assertThat(resolved.company()).extracting(CompanyMention::company)
			.extracting(Company::id)
			.isEqualTo("company:quillmark");
		assertThat(resolved.role().id()).isEqualTo("role:software-engineer");
		assertThat(resolved.seniority()).isEqualTo(Seniority.SENIOR);
		assertThat(resolved.locations()).extracting((mention) -> mention.location().id())
			.containsExactly("location:us", "location:berlin-be-de");
		assertThat(resolved.skills()).extracting((mention) -> mention.skill().name()).contains("Java", "PostgreSQL");
	}

	@Test
	void shouldPreferTheStatedSeniority() {
		ResolvedPosting resolved = RESOLVER
			.resolve(Postings.posting("Senior Data Engineer", Seniority.STAFF, null, "", null, null));

		assertThat(resolved.seniority()).isEqualTo(Seniority.STAFF);
		assertThat(resolved.role().name()).isEqualTo("Data Engineer");
		assertThat(resolved.company()).isNull();
		assertThat(resolved.locations()).isEmpty();
	}

	@Test
	void shouldTakeOneJobUnderTwoSpellingsForOne() {
		ResolvedPosting one = RESOLVER
			.resolve(Postings.posting("Data Engineer", null, "Quillmark GmbH", "", null, null, "Munich; Köln"));
		ResolvedPosting other = RESOLVER.resolve(Postings.posting("DATA ENGINEER", null, "QUILLMARK", "", null, null,
				"Cologne, Germany", "München, Bayern"));

		assertThat(other.identity()).isEqualTo(one.identity());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			000_7f0507b24eb16dce.txt | Online Systems Engineer | PRINCIPAL | San Francisco CA US, Palo Alto CA US
			001_16aee09bf92e8cd6.txt | Software Engineer       | SENIOR    | New York NY US
			""")
	void shouldResolveTheSeeds(String file, String role, Seniority seniority, String locations) throws Exception {
		Path seed = SEEDS.resolve(file);
		assumeTrue(Files.isRegularFile(seed), () -> "There is no " + seed + ": the seeds are not part of the project");
		Document document = new Document(file, Files.readAllBytes(seed), Instant.EPOCH);

		Reading reading = new PostingReader(PostingFormats.all()).read(document);

		assertThat(reading).isInstanceOfSatisfying(Reading.Read.class, (read) -> {
			ResolvedPosting resolved = RESOLVER.resolve(read.postings().getFirst());
			assertThat(resolved.company()).extracting(CompanyMention::company)
				.extracting(Company::id, Company::name)
				.containsExactly("company:pinterest", "Pinterest");
			assertThat(resolved.role().name()).isEqualTo(role);
			assertThat(resolved.seniority()).isEqualTo(seniority);
			assertThat(resolved.locations()).extracting(EntityResolverTests::codes)
				.containsExactly(locations.split(", ", -1));
		});
	}

	private static String codes(LocationMention mention) {
		Location city = mention.location();
		Location region = Objects.requireNonNull(city.within());
		Location country = Objects.requireNonNull(region.within());
		return String.format(Locale.ROOT, "%s %s %s", city.name(), region.code(), country.code());
	}

}
