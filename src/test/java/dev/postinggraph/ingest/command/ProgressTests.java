package dev.postinggraph.ingest.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressTests {

	private final ByteArrayOutputStream err = new ByteArrayOutputStream();

	@TempDir
	Path folder;

	private Instant now = Instant.EPOCH;

	@Test
	void shouldPrintALineEveryTenSecondsWithRateAndTimeLeft() throws IOException {
		FileDocuments documents = files(4);
		Iterator<Supply> supplies = documents.stream().iterator();
		try (Progress progress = lines(Pace::sentence, documents)) {
			supplies.next();
			step(progress, 3, 9);
			assertThat(printed()).isEmpty();
			step(progress, 97, 10);
			supplies.next();
			step(progress, 100, 20);
		}
		assertThat(printed().lines()).containsExactly("4 documents done, 0 a second, about 30 s left",
				"101 documents done, 5 a second, about 20 s left", "200 documents done, 10 a second, about 20 s left");
	}

	@Test
	void shouldPrintTheSameForPrograms() throws IOException {
		FileDocuments documents = files(2);
		Iterator<Supply> supplies = documents.stream().iterator();
		try (Progress progress = lines(Pace::json, documents)) {
			supplies.next();
			step(progress, 50, 10);
		}
		assertThat(printed().lines().findFirst()).hasValue("{\"documents\":1,\"perSecond\":0,\"secondsLeft\":10}");
	}

	@Test
	void shouldNotTellTheTimeLeftOfWhatHasNoSize() {
		FileDocuments documents = new FileDocuments(List.of("-"), new ByteArrayInputStream(new byte[] { 'x' }));
		try (Progress progress = lines(Pace::json, documents)) {
			assertThat(documents.stream()).hasSize(1);
			step(progress, 1, 10);
		}
		assertThat(printed().lines().findFirst()).hasValue("{\"documents\":1,\"perSecond\":0,\"secondsLeft\":null}");
	}

	@Test
	void shouldSayNothingOfWhatIsDoneAtOnce() throws IOException {
		try (Progress progress = lines(Pace::sentence, files(1))) {
			step(progress, 1000, 9);
		}
		assertThat(printed()).isEmpty();
	}

	@Test
	void shouldShowABarWithRateAndShare() throws IOException {
		FileDocuments documents = files(4);
		Iterator<Supply> supplies = documents.stream().iterator();
		try (Progress progress = new Progress.Bar(documents, new PrintStream(this.err, true, StandardCharsets.UTF_8))) {
			supplies.next();
			progress.step();
		}
		assertThat(printed()).contains("Loading", "25%", "1 documents, ", " a second");
	}

	private FileDocuments files(int count) throws IOException {
		for (int i = 0; i < count; i++) {
			Files.writeString(this.folder.resolve(i + ".txt"), "x".repeat(1000));
		}
		return new FileDocuments(List.of(this.folder.toString()), System.in);
	}

	private Progress lines(Function<Pace, String> line, FileDocuments documents) {
		return new Progress.Lines(line, documents, new PrintStream(this.err, true, StandardCharsets.UTF_8),
				() -> this.now);
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
