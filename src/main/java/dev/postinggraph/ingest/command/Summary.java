package dev.postinggraph.ingest.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

import dev.postinggraph.ingest.IngestReport;
import dev.postinggraph.ingest.IngestReport.Stages;

/**
 * Tells a person what came of a load.
 */
final class Summary {

	private static final double SECOND = Duration.ofSeconds(1).toMillis();

	private Summary() {
	}

	/**
	 * Prints counts, rate and the slowest stage, and what was rejected for which reasons.
	 * @param report what came of it
	 * @param rejected the file that keeps what was rejected, if anything was
	 * @param out where to
	 */
	static void print(IngestReport report, Optional<Path> rejected, PrintStream out) {
		out.println(report.counts());
		printTime(report, out);
		report.reasons().forEach((reason) -> out.printf("%d rejected: %s%n", reason.count(), reason.text()));
		rejected.ifPresent((path) -> out
			.printf("What was rejected is in %s, a line each: correct it and load that file.%n", path));
		out.flush();
	}

	private static void printTime(IngestReport report, PrintStream out) {
		Stages stages = report.stages();
		double seconds = Math.max(1, stages.total().toMillis()) / SECOND;
		Entry<String, Duration> slowest = Map
			.of("reading files", stages.reading(), "parsing", stages.parsing(), "writing", stages.writing())
			.entrySet()
			.stream()
			.max(Entry.comparingByValue())
			.orElseThrow();
		out.printf("%.1f s, %.0f postings a second; the slowest stage was %s with %.1f s%n", seconds,
				report.accepted() / seconds, slowest.getKey(), slowest.getValue().toMillis() / SECOND);
	}

}
