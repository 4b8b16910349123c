package dev.postinggraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application in a process of its own, as a person starts it: with this JVM, the
 * class path of the tests, and free ports unless the arguments say otherwise.
 */
final class ApplicationProcess implements AutoCloseable {

	private static final long PATIENCE_MINUTES = 5;

	/** Those that the pom gives the tests, which are those of `mvn spring-boot:run`. */
	private static final List<String> FLAGS = ManagementFactory.getRuntimeMXBean()
		.getInputArguments()
		.stream()
		.filter((flag) -> flag.startsWith("--") || flag.startsWith("-XX:"))
		.toList();

	private static final Map<String, String> FREE_PORTS = Map.of("SERVER_PORT", "0", "POSTINGGRAPH_STORE_BOLTPORT",
			"0");

	private final Process process;

	private final Path out;

	private final Path err;

	private ApplicationProcess(Process process, Path out, Path err) {
		this.process = process;
		this.out = out;
		this.err = err;
	}

	/**
	 * Starts the application.
	 * @param folder where it runs, and where its output goes
	 * @param arguments its command line
	 */
	static ApplicationProcess start(Path folder, String... arguments) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(FLAGS);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), PostingGraphApplication.class.getName()));
		command.addAll(List.of(arguments));
		try {
			Path out = Files.createTempFile(folder, "out", ".txt");
			Path err = Files.createTempFile(folder, "err", ".txt");
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectOutput(out.toFile())
				.redirectError(err.toFile());
			builder.environment().putAll(FREE_PORTS);
			return new ApplicationProcess(builder.start(), out, err);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Waits for the text on standard output and returns it, with its groups. */
	Matcher awaitOutput(String pattern) {
		return await(this.out, pattern);
	}

	/**
	 * Waits until a file has the text, or fails with what the application said if it ends
	 * before.
	 */
	Matcher await(Path file, String pattern) {
		Pattern compiled = Pattern.compile(pattern);
		await(() -> compiled.matcher(read(file)).find());
		Matcher matcher = compiled.matcher(read(file));
		assertThat(matcher.find()).isTrue();
		return matcher;
	}

	/**
	 * Waits until something has come true, or fails with what the application said if it
	 * ends before.
	 */
	void await(BooleanSupplier condition) {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(PATIENCE_MINUTES);
		boolean alive = true;
		while (!condition.getAsBoolean()) {
			if (!alive || System.nanoTime() > end) {
				throw new AssertionError(
						"That did not happen; the application said:%n%s%n%s".formatted(output(), errors()));
			}
			alive = this.process.isAlive();
			pause();
		}
	}

	private void pause() {
		try {
			this.process.waitFor(50, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Waits for the end and returns the exit code. */
	int exitCode() {
		try {
			if (!this.process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
				throw new AssertionError("It doesn't end; it said:%n%s%n%s".formatted(output(), errors()));
			}
			return this.process.exitValue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Asks it to end, as Ctrl-C does, and returns the exit code. */
	int stop() {
		this.process.destroy();
		return exitCode();
	}

	/** Ends it with no time for anything. */
	void kill() {
		this.process.destroyForcibly();
		exitCode();
	}

	String output() {
		return read(this.out);
	}

	String errors() {
		return read(this.err);
	}

	@Override
	public void close() {
		if (this.process.isAlive()) {
			kill();
		}
	}

	private static String read(Path file) {
		try {
			return Files.exists(file) ? Files.readString(file) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
