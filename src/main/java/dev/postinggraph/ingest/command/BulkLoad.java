package dev.postinggraph.ingest.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply;
import dev.postinggraph.graph.GraphWriter;
import dev.postinggraph.ingest.BulkFiles;
import dev.postinggraph.ingest.BulkIngest;
import dev.postinggraph.ingest.DocumentOutcome;
import dev.postinggraph.ingest.Expiry;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.IngestReport;
import dev.postinggraph.ingest.IngestReport.Stages;
import dev.postinggraph.ingest.IngestStoppedException;
import dev.postinggraph.ingest.Parser;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fills an empty embedded store with Neo4j's own importer, or writes the importer's files
 * for a server. What may state the same job as another document is loaded after the
 * import, the ordinary way.
 */
final class BulkLoad {

	private final Application application;

	private final Supplier<Parser> parser;

	private final PrintStream out;

	BulkLoad(Application application, Supplier<Parser> parser, PrintStream out) {
		this.application = application;
		this.parser = parser;
		this.out = out;
	}

	/**
	 * Loads documents.
	 * @param supplies the documents
	 * @param outcomes is told what came of each
	 * @return what came of them
	 * @throws LaunchException if the store is not empty, or can't be filled
	 */
	IngestReport run(Stream<Supply> supplies, Consumer<DocumentOutcome> outcomes) {
		Optional<StoreImport> store = this.application.storeImport();
		return store.isPresent() ? fill(store.get(), supplies, outcomes) : write(supplies, outcomes);
	}

	private IngestReport fill(StoreImport store, Stream<Supply> supplies, Consumer<DocumentOutcome> outcomes) {
		if (!store.isNew()) {
			checkEmpty();
		}
		BulkFiles files = new BulkIngest(this.parser.get()).run(supplies, store.begin(), outcomes);
		this.out.printf("%d postings are read; Neo4j's importer takes them.%n", files.report().loaded());
		Instant start = Instant.now();
		store.run(files.arguments());
		Stages importing = new Stages(Duration.ZERO, Duration.ZERO, Duration.between(start, Instant.now()));
		IngestReport report = files.report().plus(new IngestReport(0, 0, 0, 0, List.of(), importing));
		this.out.printf("They are imported after %.1f s; the indexes are made.%n",
				importing.writing().toMillis() / 1000.0);
		Instant opening = Instant.now();
		try (ConfigurableApplicationContext context = this.application.start()) {
			this.out.printf("The store is open after %.1f s.%n",
					Duration.between(opening, Instant.now()).toMillis() / 1000.0);
			context.getBean(Expiry.class).run();
			IngestReport both = report.plus(loadLeft(files, context.getBean(Ingest.class), outcomes));
			store.end();
			return both;
		}
	}

	private void checkEmpty() {
		try (ConfigurableApplicationContext context = this.application.start()) {
			if (!context.getBean(GraphWriter.class).isEmpty()) {
				throw new LaunchException(
						"The store is not empty, and --bulk fills an empty one only. Leave --bulk out to "
								+ "add to it, which also ends what was stopped after an import; or choose another directory with "
								+ "--posting-graph.store.directory=…",
						null);
			}
		}
	}

	private IngestReport loadLeft(BulkFiles files, Ingest ingest, Consumer<DocumentOutcome> outcomes) {
		Path left = files.left();
		if (left == null) {
			return IngestReport.ofNothing();
		}
		this.out.println("What may state the same job as another document is loaded now.");
		FileDocuments documents = new FileDocuments(List.of(left.toString()), InputStream.nullInputStream());
		try (Stream<Supply> supplies = documents.stream()) {
			return ingest.run(supplies, outcomes);
		}
	}

	/**
	 * Nothing is started: the server's importer works on files, and its database is not
	 * running.
	 */
	private IngestReport write(Stream<Supply> supplies, Consumer<DocumentOutcome> outcomes) {
		Path folder = TimedPath.now("import-%s").toAbsolutePath();
		try {
			Files.createDirectory(folder);
		}
		catch (IOException ex) {
			throw new IngestStoppedException("The folder %s can't be made (%s).".formatted(folder, ex), ex);
		}
		BulkFiles files = new BulkIngest(this.parser.get()).run(supplies, folder, outcomes);
		this.out.printf("The files are in %s. Where the server is installed, while it is stopped, run%n%n    %s%n%n",
				folder, command(files.arguments()));
		this.out.println("Then start the server and this program once, which makes the indexes.");
		if (files.left() != null) {
			this.out.printf("What may state the same job as another document is left: then load %s.%n", files.left());
		}
		return files.report();
	}

	private static String command(List<String> arguments) {
		return Stream
			.concat(Stream.of("neo4j-admin", "database", "import", "full", "neo4j", "--overwrite-destination"),
					arguments.stream())
			.map(BulkLoad::quoted)
			.collect(Collectors.joining(" "));
	}

	/** As shells take it. */
	private static String quoted(String argument) {
		return argument.matches("[\\w./:=,+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
	}

}
