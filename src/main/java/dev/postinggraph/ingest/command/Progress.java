package dev.postinggraph.ingest.command;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

import dev.postinggraph.document.FileDocuments;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a command is: to a person as a bar, to a log as a line now and then. How
 * many documents there are shows only when they are read; how many bytes is known before,
 * so that what is left is told by those.
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
			case BAR -> new Bar(documents, console.err());
			case LINES -> new Lines(Pace::sentence, documents, console.err(), InstantSource.system());
			case JSON -> new Lines(Pace::json, documents, console.err(), InstantSource.system());
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

		private static final int MEGABYTE = 1_000_000;

		private static final Duration INTERVAL = Duration.ofMillis(500);

		private final FileDocuments source;

		private final long size;

		private final ProgressBar bar;

		private final long start = System.nanoTime();

		private long next = this.start;

		private long documents;

		Bar(FileDocuments source, PrintStream err) {
			this.source = source;
			this.size = source.size().orElse(0);
			this.bar = new ProgressBarBuilder().setTaskName("Loading")
				.setInitialMax((this.size > 0) ? this.size : -1)
				.setUnit(" MB", MEGABYTE)
				.setUpdateIntervalMillis((int) INTERVAL.toMillis())
				.setConsumer(new ConsoleProgressBarConsumer(err))
				.build();
		}

		@Override
		public void step() {
			this.documents++;
			long now = System.nanoTime();
			if (now - this.next >= 0) {
				show(now);
				this.next = now + INTERVAL.toNanos();
			}
		}

		private void show(long now) {
			long read = this.source.read();
			this.bar.stepTo(read);
			Pace pace = Pace.of(this.documents, Duration.ofNanos(now - this.start), read, this.size);
			this.bar.setExtraMessage("%d documents, %d a second".formatted(pace.documents(), pace.perSecond()));
		}

		@Override
		public void close() {
			show(System.nanoTime());
			this.bar.close();
		}

	}

	/**
	 * A line every ten seconds, and one at the end of what took longer.
	 */
	final class Lines implements Progress {

		private static final Duration INTERVAL = Duration.ofSeconds(10);

		private final Function<Pace, String> line;

		private final FileDocuments source;

		private final long size;

		private final PrintStream err;

		private final InstantSource clock;

		private final Instant start;

		private Instant next;

		private long documents;

		Lines(Function<Pace, String> line, FileDocuments source, PrintStream err, InstantSource clock) {
			this.line = line;
			this.source = source;
			this.size = source.size().orElse(0);
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
			Pace pace = Pace.of(this.documents, Duration.between(this.start, now), this.source.read(), this.size);
			this.err.println(this.line.apply(pace));
		}

	}

}
