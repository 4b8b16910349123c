package dev.postinggraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.EmbeddedNeo4j;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * How many postings a second the command {@code load} brings from JSON Lines into the
 * embedded store, with 512 MB of heap, beside the numbers that it should reach on two
 * cores. It prints a table and leaves it in {@code target/benchmark}. The limits are not
 * asserted: a busy machine would fail them.
 * <p>
 * {@code -Dpostings=…} sets how many there are, {@code -Dload.flags=…} adds flags of the
 * JVM.
 */
class LoadBenchmark {

	private static final int POSTINGS = Integer.getInteger("postings", 50_000);

	private static final Path FOLDER = GeneratedStore.RESULTS.resolve("load").toAbsolutePath();

	private final List<String> table = new ArrayList<>();

	@Test
	void shouldTellPostingsPerSecondBesideTheLimits() throws Exception {
		Path file = new GeneratedJobs(POSTINGS).file(GeneratedStore.RESULTS.toAbsolutePath());
		FileSystemUtils.deleteRecursively(FOLDER);
		Files.createDirectories(FOLDER);
		table("## %,d postings, %,d bytes a line, %d cores, -Xmx512m".formatted(POSTINGS, Files.size(file) / POSTINGS,
				Runtime.getRuntime().availableProcessors()));
		table("| | postings/s | limit | live heap MB | slowest |");
		table("|---|---|---|---|---|");
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T00:00:00Z")));
		LoadRun load = row("`load` into an empty store", 3000, "load", file.toString());
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-02T00:00:00Z")));
		row("`load` again, a day later: unchanged", 20_000, "load", file.toString());
		double alone = handWritten();
		table("| `UNWIND … CREATE` alone, with the same indexes | %,.0f | | | |".formatted(alone));
		table("| ratio of `load` to that | %.2f | 0.8 | | |".formatted(load.perSecond() / alone));
		Files.write(GeneratedStore.RESULTS.resolve("load-%d.md".formatted(POSTINGS)), this.table);
	}

	private LoadRun row(String what, int limit, String... arguments) throws IOException, InterruptedException {
		LoadRun run = LoadRun.of(FOLDER, arguments);
		table("| %s | %,.0f | %,d | %d | %s |".formatted(what, run.perSecond(), limit, run.liveMegabytes(),
				run.output().lines().filter((line) -> line.contains("a second;")).findFirst().orElse("")));
		return run;
	}

	private static double handWritten() throws IOException {
		Path copy = FOLDER.resolve("copy");
		try (EmbeddedNeo4j from = EmbeddedNeo4j.start(LoadRun.store(FOLDER), 0);
				EmbeddedNeo4j to = EmbeddedNeo4j.start(copy, 0)) {
			return new HandWritten(from.driver(), to.driver()).perSecond();
		}
	}

	private void table(String line) {
		System.out.println(line);
		this.table.add(line);
	}

}
