package dev.postinggraph.ingest.command;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

import dev.postinggraph.ingest.Expiry;
import dev.postinggraph.ingest.source.SourceOutcome;
import dev.postinggraph.ingest.source.SourceScheduler;
import dev.postinggraph.ingest.source.SourcesBusyException;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/**
 * Fetches the configured sources into the graph, without serving it.
 */
@Command(name = "fetch", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Fetches the sources that sources.yaml names, at their times until it is stopped. A server does "
				+ "that too.",
		footer = { "", "Exit codes: 0 all is well, 1 it can't start or had to stop, 2 some sources or",
				"documents failed, or the arguments are wrong." })
final class FetchCommand implements Callable<Integer> {

	private static final int SOME_FAILED = 2;

	@Option(names = "--once", description = "Fetches each source once, now, and ends.")
	private boolean once;

	private final Application application;

	private final Console console;

	FetchCommand(Application application, Console console) {
		this.application = application;
		this.console = console;
	}

	@Override
	public Integer call() throws InterruptedException {
		try (ConfigurableApplicationContext context = this.application.start()) {
			SourceScheduler sources = context.getBean(SourceScheduler.class);
			if (sources.size() == 0) {
				this.console.err()
					.println("There is no source; name some in sources.yaml, or another file with "
							+ "--posting-graph.sources=….");
				return ExitCode.SOFTWARE;
			}
			context.getBean(Expiry.class).run();
			return this.once ? once(sources) : untilClosed(context, sources);
		}
	}

	private int once(SourceScheduler sources) throws InterruptedException {
		try {
			List<SourceOutcome> outcomes = sources.runOnce();
			outcomes.forEach((outcome) -> print(outcome, this.console.out()));
			this.console.out().flush();
			return outcomes.stream().allMatch(FetchCommand::isWell) ? ExitCode.OK : SOME_FAILED;
		}
		catch (SourcesBusyException ex) {
			this.console.err().println(ex.getMessage());
			return ExitCode.SOFTWARE;
		}
	}

	private static int untilClosed(ConfigurableApplicationContext context, SourceScheduler sources)
			throws InterruptedException {
		sources.start();
		Closing.await(context);
		return ExitCode.OK;
	}

	private static boolean isWell(SourceOutcome outcome) {
		return outcome.error() == null && outcome.report().rejected() == 0;
	}

	private static void print(SourceOutcome outcome, PrintStream out) {
		String name = outcome.source().name();
		if (outcome.error() != null) {
			out.printf("%s: %s%n", name, outcome.error());
			return;
		}
		out.printf("%s: %s%n", name, outcome.report().counts());
		outcome.rejections().forEach((rejection) -> out.printf("rejected %s%n", rejection));
	}

}
