package dev.postinggraph.ingest.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import dev.postinggraph.document.FileDocuments;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a command is: to a person as a bar, to a log as a line now and then.
 */
interface Progress extends AutoCloseable {

	/** One document more is done. */
	void step();

	@Override
	void close();

	/**
	 * The progress that suits who watches.
	 * @param style what was asked for, or null for a bar on a terminal and lines
	 * elsewhere
	 * @param documents what is loaded
	 * @param console where to show it
	 */
	static Progress of(@Nullable Style style, FileDocuments documents, Console console) {
		return switch ((style != null) ? style : console.interactive() ? Style.BAR : Style.LINES) {
			case BAR -> new Bar(documents.count());
			case LINES -> new Lines("%d documents done, %d a second%n", console.err(), InstantSource.system());
			case JSON -> new Lines("{\"documents\":%d,\"perSecond\":%d}%n", console.err(), InstantSource.system());
		};
	}

	/**
	 * How progress is shown.
	 */
	enum Style {

		/** A bar with rate and time left. */
		BAR,
		/** A line every ten seconds. */
		LINES,
		/** An object of JSON every ten seconds. */
		JSON

	}

	/**
	 * A bar on the terminal.
	 */
	final class Bar implements Progress {

		private final ProgressBar bar;

		Bar(long documents) {
			this.bar = new ProgressBarBuilder().setTaskName("Loading")
				.setInitialMax(documents)
				.showSpeed()
				.setUnit(" documents", 1)
				.build();
		}

		@Override
		public void step() {
			this.bar.step();
		}

		@Override
		public void close() {
			this.bar.close();
		}

	}

	/**
	 * A line every ten seconds, and one at the end of what took longer.
	 */
	final class Lines implements Progress {

		private static final Duration INTERVAL = Duration.ofSeconds(10);

		private final String format;

		private final PrintStream err;

		private final InstantSource clock;

		private final Instant start;

		private Instant next;

		private long documents;

		Lines(String format, PrintStream err, InstantSource clock) {
			this.format = format;
			this.err = err;
			this.clock = clock;
			this.start = clock.instant();
			this.next = this.start.plus(INTERVAL);
		}

		@Override
		public void step() {
			this.documents++;
			Instant now = this.clock.instant();
			if (!now.isBefore(this.next)) {
				print(now);
				this.next = now.plus(INTERVAL);
			}
		}

		@Override
		public void close() {
			Instant now = this.clock.instant();
			if (!now.isBefore(this.start.plus(INTERVAL))) {
				print(now);
			}
		}

		private void print(Instant now) {
			long millis = Math.max(1, Duration.between(this.start, now).toMillis());
			this.err.printf(this.format, this.documents, this.documents * 1000 / millis);
		}

	}

}
