package dev.postinggraph.ingest.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import dev.postinggraph.graph.LifeCycle;
import dev.postinggraph.graph.LifeCycle.Pruned;
import dev.postinggraph.graph.LifeCycle.Selection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Removes postings and entities that nobody wants any more, after saying which.
 */
@Command(name = "prune", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Removes the postings that all of the given options are true of, and says before how many. Nothing "
				+ "else ever removes a posting.",
		footer = { "", "Exit codes: 0 all is well, 1 it can't start or had to stop, 2 the arguments are",
				"wrong, or nobody is there to answer." })
final class PruneCommand implements Callable<Integer> {

	@Option(names = "--closed-before", paramLabel = "DATE",
			description = "Postings that were closed before this day, such as 2026-01-31.")
	private @Nullable LocalDate closedBefore;

	@Option(names = "--not-seen-since", paramLabel = "DATE",
			description = "Postings that no source has had since this day.")
	private @Nullable LocalDate notSeenSince;

	@Option(names = "--board", paramLabel = "ID",
			description = "Postings that this board lists, such as board:hotfix-jobs; those that others list too lose "
					+ "this listing only.")
	private @Nullable String board;

	@Option(names = "--orphans",
			description = "Companies, roles, skills, places and boards that nothing names any more, after that; those "
					+ "that people have curated stay.")
	private boolean orphans;

	@Option(names = "--dry-run", description = "Say what would be removed, and remove nothing.")
	private boolean dryRun;

	@Option(names = "--yes", description = "Remove it without asking.")
	private boolean yes;

	@Spec
	private @Nullable CommandSpec spec;

	private final Application application;

	private final Console console;

	PruneCommand(Application application, Console console) {
		this.application = application;
		this.console = console;
	}

	@Override
	public Integer call() throws IOException {
		if (!selectsPostings() && !this.orphans) {
			throw wrong("Name what to remove: --closed-before, --not-seen-since, --board or --orphans");
		}
		if (!this.yes && !this.dryRun && !this.console.interactive()) {
			throw wrong("Nobody is there to answer; give --yes to remove without asking, or --dry-run");
		}
		try (ConfigurableApplicationContext context = this.application.start()) {
			prune(context.getBean(LifeCycle.class));
			this.console.out().flush();
			return ExitCode.OK;
		}
	}

	private void prune(LifeCycle graph) throws IOException {
		Selection selection = new Selection(this.closedBefore, this.notSeenSince, this.board);
		Pruned selected = selectsPostings() ? graph.count(selection) : new Pruned(0, 0, 0);
		say(selected, this.orphans ? graph.countOrphans() : 0);
		if (this.dryRun || (selected.isNothing() && !this.orphans)) {
			return;
		}
		if (!this.yes && !isConfirmed()) {
			this.console.out().println("Nothing was removed.");
			return;
		}
		long postings = selectsPostings() ? graph.prune(selection) : 0;
		long entities = this.orphans ? graph.pruneOrphans() : 0;
		this.console.out().printf("Done: %d postings and listings, %d entities.%n", postings, entities);
	}

	private void say(Pruned selected, long orphans) {
		this.console.out()
			.printf("%s %d postings, %d listings, %d versions.%n", this.dryRun ? "Would remove" : "This removes",
					selected.postings(), selected.listings(), selected.versions());
		if (this.orphans) {
			this.console.out()
				.printf("And the entities that nothing names then; of those there are %d already.%n", orphans);
		}
		this.console.out().flush();
	}

	private boolean isConfirmed() throws IOException {
		this.console.out().print("Remove them? [y/N] ");
		this.console.out().flush();
		String answer = new BufferedReader(new InputStreamReader(this.console.in(), this.console.out().charset()))
			.readLine();
		return answer != null && List.of("y", "yes").contains(answer.strip().toLowerCase(Locale.ROOT));
	}

	private boolean selectsPostings() {
		return Stream.of(this.closedBefore, this.notSeenSince, this.board).anyMatch(Objects::nonNull);
	}

	private ParameterException wrong(String message) {
		return new ParameterException(Objects.requireNonNull(this.spec).commandLine(), message);
	}

}
