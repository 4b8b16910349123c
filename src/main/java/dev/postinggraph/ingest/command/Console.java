package dev.postinggraph.ingest.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out for results, in UTF-8
 * @param err for messages
 * @param interactive whether a person watches the messages on a terminal
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

	PrintWriter results() {
		return new PrintWriter(this.out, true, this.out.charset());
	}

	PrintWriter messages() {
		return new PrintWriter(this.err, true, this.err.charset());
	}

	/**
	 * The console of this process. JSON is UTF-8 whatever the locale says.
	 */
	static Console ofProcess() {
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		boolean interactive = Optional.ofNullable(System.console()).map(java.io.Console::isTerminal).orElse(false);
		return new Console(System.in, out, System.err, interactive);
	}

}
