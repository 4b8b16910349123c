package dev.postinggraph.ingest.command;

import java.io.PrintStream;

import dev.postinggraph.document.FileDocuments;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;

/**
 * Shows how far a command is: to a person as a bar, to a log as a line now and then.
 */
interface Progress extends AutoCloseable {

	/** One document more is done. */
	void step();

	@Override
	void close();

	static Progress of(FileDocuments documents, Console console) {
		return console.interactive() ? new Bar(documents.count()) : new Lines(console.err());
	}

	/**
	 * A bar on the terminal.
	 */
	final class Bar implements Progress {

		private final ProgressBar bar;

		Bar(long documents) {
			this.bar = new ProgressBarBuilder().setTaskName("Loading").setInitialMax(documents).build();
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
	 * A line for every thousand documents.
	 */
	final class Lines implements Progress {

		private static final int INTERVAL = 1000;

		private final PrintStream err;

		private long documents;

		Lines(PrintStream err) {
			this.err = err;
		}

		@Override
		public void step() {
			this.documents++;
			if (this.documents % INTERVAL == 0) {
				this.err.printf("%d documents done%n", this.documents);
			}
		}

		@Override
		public void close() {
			// Every line is out as soon as it is printed.
		}

	}

}
