package dev.postinggraph.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.EmbeddedNeo4j;
import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.ingest.BulkFiles;
import dev.postinggraph.ingest.BulkIngest;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.LoadedPostings;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * How many postings a second the command {@code load} brings from JSON Lines into the
 * embedded store, with 512 MB of heap, beside the numbers that it should reach on two
 * cores. It prints tables and leaves them in {@code target/benchmark}. The limits are not
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
	void shouldTellHowManyPostingsStatementsWriteASecond() throws Exception {
		Path file = begin("load");
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-01T00:00:00Z")));
		LoadRun load = row("`load` into an empty store", 3000, FOLDER, "load", file.toString());
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-11-02T00:00:00Z")));
		row("`load` again, a day later: unchanged", 20_000, FOLDER, "load", file.toString());
		compare(file, ParsedAlready.of(file), load);
		end("load");
	}

	/** The importer takes a quarter of a minute for any number: ask for many. */
	@Test
	void shouldTellHowManyPostingsTheImporterWritesASecond() throws Exception {
		Path file = begin("bulk");
		row("`load --bulk` into an empty store", 0, FOLDER.resolve("bulk"), "load", "--bulk", file.toString());
		bulk(file, ParsedAlready.of(file));
		end("bulk");
	}

	private Path begin(String name) throws IOException {
		Path file = new GeneratedJobs(POSTINGS).file(GeneratedStore.RESULTS.toAbsolutePath());
		FileSystemUtils.deleteRecursively(FOLDER);
		Files.createDirectories(FOLDER);
		table("## %s: %,d postings, %,d bytes a line, %d cores, -Xmx512m".formatted(name, POSTINGS,
				Files.size(file) / POSTINGS, Runtime.getRuntime().availableProcessors()));
		table("| | postings/s | limit | live heap MB | slowest |");
		table("|---|---|---|---|---|");
		return file;
	}

	private void end(String name) throws IOException {
		Files.write(GeneratedStore.RESULTS.resolve("%s-%d.md".formatted(name, POSTINGS)), this.table);
	}

	/** On two graphs with the same constraints and indexes. */
	private void compare(Path file, ParsedAlready parsed, LoadRun load) throws IOException {
		try (EmbeddedNeo4j from = EmbeddedNeo4j.start(LoadRun.store(FOLDER), 0);
				EmbeddedNeo4j to = EmbeddedNeo4j.start(FOLDER.resolve("written"), 0);
				EmbeddedNeo4j beside = EmbeddedNeo4j.start(FOLDER.resolve("parsed"), 0)) {
			double alone = new HandWritten(from.driver(), to.driver()).perSecond();
			table("| `UNWIND … CREATE` alone | %,.0f | | | |".formatted(alone));
			table("| `load` in proportion to that | %.2f | 0.8 | | |".formatted(load.perSecond() / alone));
			Ingest ingest = new Ingest(parsed.parser(), new GraphWriter(beside.driver()), new LoadedPostings());
			long start = System.nanoTime();
			ingest(file, ingest);
			double written = perSecond(start);
			table("| `load` without the analysis of texts | %,.0f | | | |".formatted(written));
			table("| in proportion to `UNWIND … CREATE` | %.2f | | | |".formatted(written / alone));
		}
	}

	private static void ingest(Path file, Ingest ingest) {
		try (Stream<Supply> supplies = documents(file).stream()) {
			ingest.run(supplies, (_) -> {
			});
		}
	}

	/**
	 * From lines of JSON to a store: read, divided, hashed, written and imported, but not
	 * analysed.
	 */
	private void bulk(Path file, ParsedAlready parsed) throws IOException, InterruptedException {
		Path store = FOLDER.resolve("imported");
		Path files = Files.createDirectories(store.resolve("import"));
		long start = System.nanoTime();
		try (Stream<Supply> supplies = documents(file).stream()) {
			BulkFiles written = new BulkIngest(parsed.parser()).run(supplies, files, (_) -> {
			});
			table("| the importer's files, without the analysis of texts | %,.0f | | | |".formatted(perSecond(start)));
			GeneratedStore.importFiles(store, written.arguments());
		}
		table("| `load --bulk` without the analysis of texts | %,.0f | %,d | | |".formatted(perSecond(start), 15_000));
	}

	private static FileDocuments documents(Path file) {
		return new FileDocuments(List.of(file.toString()), InputStream.nullInputStream());
	}

	private static double perSecond(long start) {
		return POSTINGS * 1e9 / (System.nanoTime() - start);
	}

	private LoadRun row(String what, int limit, Path folder, String... arguments)
			throws IOException, InterruptedException {
		LoadRun run = LoadRun.of(Files.createDirectories(folder), arguments);
		table("| %s | %,.0f | %,d | %d | %s |".formatted(what, run.perSecond(), limit, run.liveMegabytes(),
				run.output().lines().filter((line) -> line.contains("a second;")).findFirst().orElse("")));
		return run;
	}

	private void table(String line) {
		System.out.println(line);
		this.table.add(line);
	}

}
