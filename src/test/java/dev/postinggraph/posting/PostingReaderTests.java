package dev.postinggraph.posting;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import dev.postinggraph.document.Document;
import dev.postinggraph.posting.format.PostingFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

@Execution(ExecutionMode.CONCURRENT)
class PostingReaderTests {

	/** Far more than any document takes, on the slowest machine. */
	private static final Duration FOREVER = Duration.ofMinutes(2);

	private static final int MEGABYTE = 1024 * 1024;

	@Test
	void shouldRejectWhatIsEmpty() {
		assertThat(Fixtures.rejection("")).contains("empty");
		assertThat(Fixtures.rejection("\uFEFF \r\n\t")).contains("empty");
	}

	@Test
	void shouldRejectBinaries() {
		assertThat(Fixtures.rejection("# Baker\n**Company:** A\0B")).contains("binary", "UTF-8");
	}

	@Test
	void shouldSayInASentenceWhatItTakes() {
		assertThat(Fixtures.rejection("Dear all, we met on Monday."))
			.contains("no known format", "JSON", "Markdown", "CSV", "README")
			.hasSizeLessThan(300);
	}

	@ParameterizedTest
	@ValueSource(strings = { """
			{"title": "Baker", "company": "Crumb", "description": "You bake.", "datePosted": "3 days ago"}""", """
			title,company,location,date posted
			Baker,Crumb,Linz,3 days ago
			""", """
			---
			title: Baker
			company: Crumb
			date posted: 3 days ago
			---
			You bake.
			""", """
			# Baker

			**Company:** Crumb

			**Posted:** 3 days ago
			""" })
	void shouldCountDaysFromWhenTheDocumentWasSeen(String text) {
		Document document = new Document("any", text.getBytes(StandardCharsets.UTF_8),
				Instant.parse("2026-03-10T12:00:00Z"));
		assertThat(new PostingReader(PostingFormats.all()).read(document)).isInstanceOfSatisfying(Reading.Read.class,
				(read) -> assertThat(read.postings()).extracting(Posting::datePosted)
					.containsExactly(LocalDate.of(2026, 3, 7)));
	}

	@Test
	void shouldRejectWhatIsTooLargeBeforeReadingIt() {
		Document document = new Document("large.md", new byte[50 * MEGABYTE], Instant.EPOCH);
		Reading reading = new PostingReader(PostingFormats.all()).read(document);
		assertThat(reading).isEqualTo(new Reading.Rejected(
				"The document has 52,428,800 bytes and the limit is 10,485,760: split it, or raise the limit."));
	}

	@Test
	void shouldObeyItsLimitToTheByte() {
		byte[] content = Fixtures.content("bare.md");
		Document document = new Document("bare.md", content, Instant.EPOCH);
		assertThat(new PostingReader(PostingFormats.all(), content.length, FOREVER).read(document))
			.isInstanceOf(Reading.Read.class);
		assertThat(new PostingReader(PostingFormats.all(), content.length - 1, FOREVER).read(document))
			.isInstanceOf(Reading.Rejected.class);
	}

	@Test
	void shouldRefuseToBeBuiltWithoutSense() {
		assertThatIllegalArgumentException().isThrownBy(() -> new PostingReader(List.of()))
			.withMessageContaining("format");
		assertThatIllegalArgumentException().isThrownBy(() -> new PostingReader(PostingFormats.all(), 0, FOREVER))
			.withMessageContaining("0");
		assertThatIllegalArgumentException().isThrownBy(() -> new PostingReader(PostingFormats.all(), 1, Duration.ZERO))
			.withMessageContaining("PT0S");
	}

	@Test
	void shouldAnswerEvenWhereAFormatFails() {
		PostingFormat broken = new PostingFormat() {

			@Override
			public boolean recognises(DecodedDocument document) {
				return true;
			}

			@Override
			public Reading read(DecodedDocument document) {
				throw new IllegalStateException("on purpose");
			}

		};
		Reading reading = new PostingReader(List.of(broken))
			.read(new Document("any", "any".getBytes(StandardCharsets.UTF_8), Instant.EPOCH));
		assertThat(reading).isInstanceOf(Reading.Rejected.class).asString().contains("fault of the reader");
	}

	@Test
	void shouldKeepOffsetsWithCarriageReturnsAndAstralCharacters() {
		String text = "\uD83D\uDE80\r\n\r\n" + Fixtures.text("full.md").replace("\n", "\r\n");
		Posting posting = Fixtures.posting(text.substring(6));
		assertThat(posting.body().text()).isEqualTo(text.substring(6));
		assertThat(Fixtures.section(posting, Body.Kind.TITLE)).isEqualTo("Staff Data Engineer, Billing\n");
		assertThat(Fixtures.section(posting, Body.Kind.SKILLS)).isEqualTo("Python, SQL, AWS (EC2, S3), dbt\n");
		assertThat(posting.education()).isEqualTo(Education.BACHELOR);
	}

	@ParameterizedTest
	@ValueSource(strings = { "full.md", "full-page.txt", "page.html" })
	void shouldReadTheSameInEveryEncoding(String name) {
		String text = Fixtures.text(name)
			.replace("<meta charset=\"utf-8\">", "")
			.replaceAll("[←→📍📅]", "")
			.replace("  ", " ");
		Posting expected = Fixtures.posting(text);
		for (String charset : List.of("windows-1252", "UTF-16LE", "UTF-16BE")) {
			byte[] content = (charset.startsWith("UTF") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset));
			assertThat(Fixtures.read(content)).isEqualTo(new Reading.Read(List.of(expected)));
		}
	}

	@Test
	void shouldReadTheSameInEveryLocale() {
		Locale before = Locale.getDefault();
		Posting expected = Fixtures.posting(Fixtures.text("full-page.txt"));
		try {
			Locale.setDefault(Locale.of("tr", "TR"));
			assertThat(Fixtures.posting(Fixtures.text("full-page.txt"))).isEqualTo(expected);
		}
		finally {
			Locale.setDefault(before);
		}
	}

	@ParameterizedTest
	@FieldSource("dev.postinggraph.posting.Fixtures#ALL")
	void shouldAnswerWhateverHappenedToADocument(String name) {
		byte[] original = Fixtures.content(name);
		Random random = new Random(name.hashCode());
		assertTimeoutPreemptively(FOREVER, () -> {
			for (int i = 0; i < 200; i++) {
				byte[] mutant = mutated(original, random);
				assertThat(Fixtures.read(mutant).toString()).as("mutant %d", i).doesNotContain("fault of the reader");
			}
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "4 years ", "<div>", "# a\n" })
	void shouldReadAsMuchAsTheLimitAllows(String part) {
		String text = "# Baker\n**Company:** Semmelwerk\n## Requirements\n" + part.repeat(9 * MEGABYTE / part.length());
		assertTimeoutPreemptively(FOREVER, () -> assertThat(Fixtures.posting(text).title()).isEqualTo("Baker"));
	}

	private static byte[] mutated(byte[] original, Random random) {
		byte[] mutant = original.clone();
		switch (random.nextInt(5)) {
			case 0 -> mutant = Arrays.copyOf(mutant, random.nextInt(mutant.length));
			case 1 -> mutant = Arrays.copyOfRange(mutant, random.nextInt(mutant.length), mutant.length);
			case 2 -> overwrite(mutant, random, "*_#>[]()-:.,\n\r \u0001".getBytes(StandardCharsets.UTF_8));
			case 3 -> overwrite(mutant, random, "0123456789kK$+-/,.%".getBytes(StandardCharsets.UTF_8));
			default -> random.nextBytes(mutant);
		}
		return mutant;
	}

	private static void overwrite(byte[] mutant, Random random, byte[] with) {
		for (int i = 0; i < 1 + mutant.length / 20; i++) {
			mutant[random.nextInt(mutant.length)] = with[random.nextInt(with.length)];
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1,", "1 ", "$1k-", "a ", " ", "\n", "- ", "> ", "*a ", "**a** ", "[", "![a](",
			"<div>", "<b>", "years experience ", "4 years ", "PhD or ", "Bachelor's or ", "remote role ", "(", "&amp;",
			"#", "# ", "a: ", "**Company:** ", "\r", "\u00A0", "_", "`", "Hybrid, ", "per ", "Job ID: ", "📍" })
	void shouldAnswerForOneThingTenThousandTimes(String part) {
		String flood = part.repeat(20_000 / part.length());
		List<String> texts = List.of(flood, "# Baker\n**Company:** Semmelwerk\n## Requirements\n" + flood,
				"# " + flood + "\n**Salary:** " + flood + "\n**Experience:** " + flood + "\n**Posted:** " + flood
						+ "\n**Skills:** " + flood + "\n**Company:** " + flood,
				"Perik.ai\n← Back to all jobs\nBaker\nSemmelwerk\n📍 Graz\nAbout this role\nSalary: " + flood,
				"<html><head><title>Perik.ai</title></head><p>Perik.ai<p>Baker<p>📍 Graz<h2>About this role</h2>"
						+ flood);
		assertTimeoutPreemptively(FOREVER, () -> {
			for (String text : texts) {
				assertThat(Fixtures.read(text.getBytes(StandardCharsets.UTF_8)).toString().length()).isPositive();
			}
		});
	}

}
