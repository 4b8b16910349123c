package dev.postinggraph.posting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.postinggraph.document.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TimeLimitTests {

	private static final Duration FOREVER = Duration.ofMinutes(2);

	private static final Duration SHORT = Duration.ofSeconds(1);

	@Test
	void shouldGiveUpADocumentThatTakesTooLong() {
		EndlessFormat endless = new EndlessFormat();
		Document document = new Document("any", "any".getBytes(StandardCharsets.UTF_8), Instant.EPOCH);
		Reading reading = new PostingReader(List.of(endless), 1000, SHORT).read(document);
		assertThat(reading).isEqualTo(new Reading.Rejected(
				"Reading the document takes longer than the limit of 1,000 ms: split it, or raise the limit."));
		assertThat(endless.interrupted).succeedsWithin(FOREVER);
	}

	@Test
	void shouldGiveWhatATaskGives() {
		assertThat(new TimeLimit(FOREVER).call(List.of(() -> "one", () -> "two"))).containsExactly(Optional.of("one"),
				Optional.of("two"));
	}

	@Test
	void shouldGoOnAfterWhatTakesTooLong() {
		CountDownLatch never = new CountDownLatch(1);
		List<Callable<String>> tasks = List.of(() -> "one", () -> String.valueOf(never.await(2, TimeUnit.MINUTES)),
				() -> "three");
		assertThat(new TimeLimit(SHORT).call(tasks)).containsExactly(Optional.of("one"), Optional.empty(),
				Optional.of("three"));
	}

	@Test
	void shouldWaitOnWhenItIsInterrupted() {
		Thread.currentThread().interrupt();
		assertThat(new TimeLimit(FOREVER).call(List.of(() -> "done"))).containsExactly(Optional.of("done"));
		assertThat(Thread.interrupted()).isTrue();
	}

	@Test
	void shouldPassOnWhatNoTaskCanHandle() {
		assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> new TimeLimit(FOREVER).call(List.of(() -> {
			throw new OutOfMemoryError("on purpose");
		})));
	}

	@Test
	void shouldRefuseATimeInWhichNothingCanBeDone() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TimeLimit(Duration.ZERO))
			.withMessageContaining("PT0S");
	}

	/** Reads until somebody interrupts it. */
	private static final class EndlessFormat implements PostingFormat {

		private final CompletableFuture<Boolean> interrupted = new CompletableFuture<>();

		@Override
		public boolean recognises(DecodedDocument document) {
			return true;
		}

		@Override
		public Reading read(DecodedDocument document) {
			try {
				boolean ended = new CountDownLatch(1).await(FOREVER.toMinutes(), TimeUnit.MINUTES);
				return new Reading.Rejected("It ended: " + ended);
			}
			catch (InterruptedException ex) {
				this.interrupted.complete(true);
				return new Reading.Rejected("It was interrupted.");
			}
		}

	}

}
