package dev.postinggraph.ingest;

import java.util.stream.IntStream;

import dev.postinggraph.ingest.IngestReport.Reason;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReasonsTests {

	private final Reasons reasons = new Reasons();

	@Test
	void shouldTellTheMostFrequentFirst() {
		this.reasons.add("The document is empty.");
		this.reasons.add("Line 3 has no \"title\".");
		this.reasons.add("Line 17 has no \"name\".");
		assertThat(this.reasons.mostFrequent()).containsExactly(new Reason("Line 3 has no \"title\".", 2),
				new Reason("The document is empty.", 1));
		assertThat(this.reasons.count()).isEqualTo(3);
	}

	@Test
	void shouldTellTenAndRememberAThousand() {
		IntStream.range(0, 3000)
			.forEach((i) -> this.reasons.add("Reason " + Integer.toString(i, 36).replaceAll("\\d", "x") + "."));
		IntStream.range(0, 3000).forEach((i) -> this.reasons.add("x".repeat(i)));
		assertThat(this.reasons.mostFrequent()).hasSize(10).first().satisfies((most) -> {
			assertThat(most.text()).isEqualTo("Other reasons.");
			assertThat(most.count()).isGreaterThan(2000);
		});
		assertThat(this.reasons.count()).isEqualTo(6000);
	}

}
