package dev.postinggraph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.graph.LifeCycle;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.LoadedPostings;
import dev.postinggraph.ingest.Parser;
import dev.postinggraph.ingest.command.PostingGraphCommandLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.Driver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A load through Neo4j's own importer makes the graph that the ordinary one makes.
 */
// Beside other classes; the lock has its own tests take turns with the graph.
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("BulkLoadIT.graph")
class BulkLoadIT {

	@RegisterExtension
	static final EmbeddedGraph graph = EmbeddedGraph.ofItsOwn();

	private static final Parser PARSER = Parser.withEverything();

	private static final String LONG = "<p>We \\\"bake\\\", every day.</p>\\n".repeat(20_000);

	private static final int ALL_LOADED = 0;

	private static final int STOPPED = 1;

	private static final int SOME_REJECTED = 2;

	@TempDir
	Path folder;

	private Path documents;

	@BeforeEach
	void writeDocuments() throws IOException {
		this.documents = Files.createDirectory(this.folder.resolve("documents"));
		Files.write(this.documents.resolve("a.jsonl"), jobs());
		Files.writeString(this.documents.resolve("b.txt"), "Nothing that anybody would take for a job.");
		Files.write(this.documents.resolve("c.jsonl"), jobs().subList(0, 5));
	}

	@Test
	void shouldMakeTheGraphOfAnOrdinaryLoad() throws IOException {
		Path store = this.folder.resolve("store");
		assertThat(load(store, "--bulk", this.documents.toString())).isEqualTo(SOME_REJECTED);
		assertThat(store.resolve("import")).doesNotExist();
		List<String> ordinary = ordinary();
		assertThat(ordinary).hasSizeGreaterThan(500).anyMatch((line) -> line.contains("closedAt"));
		assertThat(dump(store)).containsExactlyElementsOf(ordinary);
		assertThat(load(store, "--bulk", this.documents.toString())).as("the store is not empty").isEqualTo(STOPPED);
		assertThat(dump(store)).containsExactlyElementsOf(ordinary);
	}

	@Test
	void shouldBeginAnewAfterAnImportThatWasStopped() throws IOException {
		Path store = Files.createDirectory(this.folder.resolve("store"));
		Files.createFile(store.resolve("import-unfinished"));
		Files.createDirectories(store.resolve("data/databases/neo4j"));
		Path file = this.documents.resolve("a.jsonl");
		assertThat(load(store, file.toString())).as("the store is unfinished").isEqualTo(STOPPED);
		assertThat(load(store, "--bulk", file.toString())).isEqualTo(ALL_LOADED);
		Files.delete(this.documents.resolve("b.txt"));
		Files.delete(this.documents.resolve("c.jsonl"));
		assertThat(dump(store)).containsExactlyElementsOf(ordinary());
	}

	@Test
	void shouldPrintTheCommandThatImportsIntoAServer() throws Exception {
		try (ApplicationProcess load = ApplicationProcess.start(this.folder, "load", "--bulk",
				this.documents.resolve("a.jsonl").toString(), "--spring.neo4j.uri=bolt://localhost:1")) {
			assertThat(load.exitCode()).as(load::errors).isZero();
			Matcher command = load.awaitOutput(" {4}(neo4j-admin .*)");
			Matcher left = load.awaitOutput("then load (.*)[.]\\R");
			Path home = Files.createDirectory(this.folder.resolve("home"));
			assertThat(admin(home, command.group(1))).isZero();
			assertThat(dump(home, Path.of(left.group(1))))
				.containsExactlyElementsOf(ordinary(this.documents.resolve("a.jsonl")));
		}
	}

	/** Runs the command as a shell would where {@code neo4j-admin} is installed. */
	private static int admin(Path home, String command) throws IOException, InterruptedException {
		Path admin = Files.writeString(home.resolve("neo4j-admin"),
				"#!/bin/sh\nexec \"%s/bin/java\" --add-opens=java.base/java.nio=ALL-UNNAMED -cp \"%s\" org.neo4j.cli.AdminTool \"$@\"\n"
					.formatted(System.getProperty("java.home"), System.getProperty("java.class.path")));
		assertThat(admin.toFile().setExecutable(true)).isTrue();
		ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).redirectErrorStream(true)
			.redirectOutput(home.resolve("out.txt").toFile());
		shell.environment().merge("PATH", home.toString(), (path, first) -> first + ":" + path);
		shell.environment().put("NEO4J_HOME", home.toString());
		shell.environment().put("NEO4J_CONF", home.toString());
		return shell.start().waitFor();
	}

	private int load(Path store, String... arguments) {
		List<String> command = new ArrayList<>(List.of("load"));
		command.addAll(List.of(arguments));
		command.addAll(List.of("--posting-graph.store.directory=" + store, "--posting-graph.store.bolt-port=0"));
		if (!Files.exists(this.folder.resolve("rejected"))) {
			command.addAll(List.of("--rejected", this.folder.resolve("rejected").toString()));
		}
		return new PostingGraphCommandLine(new SpringLauncher(), () -> PARSER).run(command.toArray(String[]::new));
	}

	private List<String> ordinary() {
		return ordinary(this.documents);
	}

	private static List<String> ordinary(Path documents) {
		graph.clean();
		ingest(documents, graph.driver());
		return graph.dump();
	}

	private static void ingest(Path documents, Driver driver) {
		try (Stream<Supply> supplies = new FileDocuments(List.of(documents.toString()), InputStream.nullInputStream())
			.stream()) {
			new Ingest(PARSER, new GraphWriter(driver), new LoadedPostings()).run(supplies, (_) -> {
			});
		}
	}

	private static List<String> dump(Path store) {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store, 0);
		try {
			return EmbeddedGraph.dump(neo4j.driver());
		}
		finally {
			neo4j.stop();
		}
	}

	/** With what the start of the program closes, and what is left loaded into it. */
	private static List<String> dump(Path store, Path left) {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(store, 0);
		try {
			new LifeCycle(neo4j.driver()).closeExpired(LocalDate.now(ZoneOffset.UTC));
			ingest(left, neo4j.driver());
			return EmbeddedGraph.dump(neo4j.driver());
		}
		finally {
			neo4j.stop();
		}
	}

	/**
	 * Jobs of all kinds: listed once, listed again elsewhere with more to say, changed,
	 * of a company that is called something else, in a place that lies in no other, with
	 * quotes, commas and lines, closed by now, and with so much text that the importer
	 * reads it in parts.
	 */
	private static List<String> jobs() {
		return IntStream.range(0, 120).mapToObj(BulkLoadIT::job).toList();
	}

	private static String job(int i) {
		int number = (i % 10 == 9) ? i - 7 : i;
		String board = (i % 20 == 19) ? "oven.example" : "bread.example";
		String company = "Crumb %d%s".formatted(number % 12, (i % 7 == 0) ? " GmbH" : "");
		String place = (i % 5 == 0) ? "Qwertzuil" : "Linz, Austria";
		String more = (i % 3 == 0) ? ", \"employmentType\": \"Full-time\", \"salary\": \"40,000 - 50,000 EUR a year\""
				: "";
		String until = (i % 4 == 2) ? ", \"validThrough\": \"2026-06-%02d\"".formatted(1 + i % 30) : "";
		return """
				{"title": "Baker %d", "company": "%s", "location": "%s", "url": "https://%s/jobs/%d", \
				"datePosted": "2026-05-%02d"%s%s, "description": "<p>We, \\"the bakers\\",\\n bake; with Java, SQL and \
				Kubernetes.</p><p>Shift %d – Brötchen, ”Semmeln“ &amp; 🥐</p>%s"}""".formatted(number, company, place,
				board, number, 1 + i % 28, more, until, i, (i % 24 == 1) ? LONG : "");
	}

}
