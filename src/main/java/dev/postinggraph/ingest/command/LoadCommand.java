package dev.postinggraph.ingest.command;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply;
import dev.postinggraph.graph.Checkpoints;
import dev.postinggraph.ingest.DocumentOutcome;
import dev.postinggraph.ingest.Expiry;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.IngestReport;
import dev.postinggraph.ingest.IngestStoppedException;
import dev.postinggraph.ingest.KeptDocuments;
import dev.postinggraph.ingest.Parser;
import org.springframework.context.ConfigurableApplicationContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Loads documents into the graph.
 */
@Command(name = "load", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Loads postings from files and folders into the graph. The same ones again change nothing.",
		footer = { "", "Exit codes: 0 all is loaded, 1 it can't start or had to stop, 2 some documents",
				"were rejected or the arguments are wrong." })
final class LoadCommand implements Callable<Integer> {

	private static final int SOME_REJECTED = 2;

	@Mixin
	private Paths paths = new Paths();

	@Option(names = "--progress", paramLabel = "STYLE",
			description = "How progress is shown: ${COMPLETION-CANDIDATES}; a bar on a terminal and lines elsewhere "
					+ "unless given.")
	private Progress.@Nullable Style progress;

	@Option(names = "--rejected", paramLabel = "FILE",
			description = "Where rejected documents are kept with their reasons, if there are any; "
					+ "rejected-DATE-TIME.jsonl unless given. Correct it and load it like any file.")
	private @Nullable Path rejected;

	@Option(names = "--anew", description = "Read documents even if they have not changed since they were loaded.")
	private boolean anew;

	@Option(names = "--bulk", description = "Fill an empty store with Neo4j's own importer. With a server in place "
			+ "of the store it writes the importer's files and says how to import them.")
	private boolean bulk;

	@Spec
	private @Nullable CommandSpec spec;

	private final Application application;

	private final Supplier<Parser> parser;

	private final Console console;

	LoadCommand(Application application, Supplier<Parser> parser, Console console) {
		this.application = application;
		this.parser = parser;
		this.console = console;
	}

	@Override
	public Integer call() {
		FileDocuments documents = this.paths.documents(this.console.in());
		return this.bulk ? loadInBulk(documents) : load(documents);
	}

	private int loadInBulk(FileDocuments documents) {
		if (this.anew) {
			throw wrong("--bulk fills an empty store, where nothing was loaded that --anew could read again; "
					+ "leave one of them out");
		}
		try (KeptDocuments rejected = rejectedFile();
				Progress progress = Progress.of(this.progress, documents, this.console);
				Stream<Supply> supplies = documents.stream()) {
			IngestReport report = new BulkLoad(this.application, this.parser, this.console.out()).run(supplies,
					(outcome) -> {
						keep(outcome, rejected);
						progress.step();
					});
			return end(report, rejected);
		}
	}

	private int load(FileDocuments documents) {
		try (KeptDocuments rejected = rejectedFile();
				ConfigurableApplicationContext context = this.application.start()) {
			Checkpoint checkpoint = Checkpoint.of(documents, context.getBean(Checkpoints.class));
			if (checkpoint.done() > 0) {
				this.console.out()
					.printf("Going on after the %d documents that a load of these files has done before it was stopped.%n",
							checkpoint.done());
			}
			IngestReport report = load(documents, context.getBean(Ingest.class), rejected, checkpoint);
			checkpoint.end();
			context.getBean(Expiry.class).run();
			return end(report, rejected);
		}
	}

	private int end(IngestReport report, KeptDocuments rejected) {
		Summary.print(report, rejected.path(), this.console.out());
		return (report.rejected() == 0) ? ExitCode.OK : SOME_REJECTED;
	}

	private KeptDocuments rejectedFile() {
		if (this.rejected == null) {
			return new KeptDocuments(TimedPath.now("rejected-%s.jsonl"));
		}
		if (Files.exists(this.rejected)) {
			throw wrong("%s exists already; name a new file with --rejected".formatted(this.rejected));
		}
		return new KeptDocuments(this.rejected);
	}

	private static void keep(DocumentOutcome outcome, KeptDocuments rejected) {
		if (outcome.rejections().isEmpty()) {
			return;
		}
		try {
			rejected.keep(outcome.document(), outcome.kept(), outcome.rejections());
		}
		catch (UncheckedIOException ex) {
			throw new IngestStoppedException("%s: name another file with --rejected.".formatted(ex.getMessage()), ex);
		}
	}

	private ParameterException wrong(String sentence) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), sentence);
	}

	private IngestReport load(FileDocuments documents, Ingest ingest, KeptDocuments rejected, Checkpoint checkpoint) {
		try (Progress progress = Progress.of(this.progress, documents, this.console);
				Stream<Supply> supplies = documents.stream()) {
			return (this.anew ? ingest.anew() : ingest).run(supplies.skip(checkpoint.done()), (outcome) -> {
				keep(outcome, rejected);
				checkpoint.step();
				progress.step();
			});
		}
	}

}
