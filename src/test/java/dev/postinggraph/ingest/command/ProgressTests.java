package dev.postinggraph.ingest.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	private Instant now = Instant.EPOCH;

	@Test
	void shouldPrintALineEveryTenSeconds() {
		try (Progress progress = lines("%d at %d%n")) {
			step(progress, 3, 9);
			assertThat(printed()).isEmpty();
			step(progress, 97, 10);
			assertThat(printed()).isEqualTo("4 at 0\n");
			step(progress, 100, 20);
		}
		assertThat(printed().lines()).containsExactly("4 at 0", "101 at 5", "200 at 10");
	}

	@Test
	void shouldSayNothingOfWhatIsDoneAtOnce() {
		try (Progress progress = lines("%d at %d%n")) {
			step(progress, 1000, 9);
		}
		assertThat(printed()).isEmpty();
	}

	private Progress lines(String format) {
		return new Progress.Lines(format, new PrintStream(this.err, true, StandardCharsets.UTF_8), () -> this.now);
	}

	private void step(Progress progress, int documents, int second) {
		this.now = Instant.ofEpochSecond(second);
		for (int i = 0; i < documents; i++) {
			progress.step();
		}
	}

	private String printed() {
		return this.err.toString(StandardCharsets.UTF_8);
	}

}
