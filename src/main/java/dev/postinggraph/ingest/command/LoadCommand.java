package dev.postinggraph.ingest.command;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply;
import dev.postinggraph.ingest.Ingest;
import dev.postinggraph.ingest.IngestReport;
import org.springframework.context.ConfigurableApplicationContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

	private final Launcher launcher;

	private final List<String> properties;

	private final Console console;

	LoadCommand(Launcher launcher, List<String> properties, Console console) {
		this.launcher = launcher;
		this.properties = properties;
		this.console = console;
	}

	@Override
	public Integer call() {
		try (ConfigurableApplicationContext context = this.launcher.start(this.properties)) {
			IngestReport report = load(context.getBean(Ingest.class));
			print(report, this.console.out());
			return report.rejections().isEmpty() ? ExitCode.OK : SOME_REJECTED;
		}
	}

	private IngestReport load(Ingest ingest) {
		FileDocuments documents = this.paths.documents(this.console.in());
		try (Progress progress = Progress.of(this.progress, documents, this.console);
				Stream<Supply> supplies = documents.stream()) {
			return ingest.run(supplies, (outcome) -> progress.step());
		}
	}

	private static void print(IngestReport report, PrintStream out) {
		out.printf("%d loaded, %d updated, %d unchanged, %d rejected%n", report.loaded(), report.updated(),
				report.unchanged(), report.rejections().size());
		report.rejections()
			.forEach((rejection) -> out.printf("rejected %s: %s%n", rejection.document(), rejection.reason()));
		out.flush();
	}

}
