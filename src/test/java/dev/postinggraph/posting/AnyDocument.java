package dev.postinggraph.posting;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.postinggraph.document.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of the reading of every document.
 */
public final class AnyDocument {

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private AnyDocument() {
	}

	/**
	 * Fails unless a document is answered, in time and twice alike, with sound postings
	 * or with a reason that blames nobody but the document.
	 * @param formats the formats to try
	 * @param content the document
	 */
	public static void shouldBeAnswered(List<PostingFormat> formats, byte[] content) {
		PostingReader reader = new PostingReader(formats, Document.DEFAULT_MAX_SIZE, LONGEST);
		Document document = new Document("hostile", content, Instant.EPOCH);
		Reading reading = reader.read(document);
		assertThat(reader.read(document)).isEqualTo(reading);
		switch (reading) {
			case Reading.Read read -> read.postings().forEach(AnyDocument::shouldBeSound);
			case Reading.Rejected rejected ->
				assertThat(rejected.reason()).isNotBlank().doesNotContain("fault of the reader", "takes longer");
		}
	}

	private static void shouldBeSound(Posting posting) {
		assertThat(posting.title()).isNotBlank().doesNotContain("\n");
		assertThat(posting.skills()).doesNotContain("");
		assertThat(posting.warnings()).allSatisfy((warning) -> assertThat(warning).isNotBlank());
		String text = posting.body().text();
		for (Body.Section section : posting.body().sections()) {
			assertThat(text.substring(section.start(), section.end())).isNotBlank();
		}
		if (posting.description() != null) {
			Harmless.shouldBeHarmless(posting.description());
		}
		if (posting.salary() != null) {
			shouldBeSound(posting.salary());
		}
	}

	private static void shouldBeSound(MonetaryAmount salary) {
		BigDecimal min = salary.min();
		BigDecimal max = salary.max();
		if (min != null && max != null) {
			assertThat(min).isLessThanOrEqualTo(max);
		}
		assertThat((min != null) ? min : max).isPositive();
	}

}
