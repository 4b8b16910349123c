package dev.postinggraph.ingest.command;

import java.util.function.Supplier;

import dev.postinggraph.entity.skill.SkillFinder;
import dev.postinggraph.ingest.Parser;
import picocli.CommandLine;

/**
 * The command line
 * {@code posting-graph [serve] | load PATH… | fetch | prune | parse PATH… | skills FILE}.
 */
public final class PostingGraphCommandLine {

	static {
		// Or picocli looks for Groovy in every jar of the executable one.
		System.setProperty("picocli.disable.closures", "true");
	}

	private final Launcher launcher;

	private final Supplier<Parser> parser;

	private final Console console;

	/**
	 * A command line on the console of this process.
	 * @param launcher starts the application for the commands that need it
	 * @param parser makes what reads documents, for the command that needs nothing else
	 */
	public PostingGraphCommandLine(Launcher launcher, Supplier<Parser> parser) {
		this(launcher, parser, Console.ofProcess());
	}

	PostingGraphCommandLine(Launcher launcher, Supplier<Parser> parser, Console console) {
		this.launcher = launcher;
		this.parser = parser;
		this.console = console;
	}

	/**
	 * Runs the command that the arguments name, until it is done; for the server that is
	 * when it has been closed.
	 * @param arguments the command line
	 * @return the exit code: 0 if all is well; 1 if the command can't start or had to
	 * stop; 2 if the arguments are wrong or some documents were rejected
	 */
	public int run(String... arguments) {
		Arguments parts = Arguments.of(arguments);
		Application application = new Application(this.launcher, parts.properties());
		ServeCommand serve = new ServeCommand(application);
		CommandLine commandLine = new CommandLine(new MainCommand(serve)).addSubcommand("serve", serve)
			.addSubcommand("load", new LoadCommand(application, this.parser, this.console))
			.addSubcommand("fetch", new FetchCommand(application, this.console))
			.addSubcommand("prune", new PruneCommand(application, this.console))
			.addSubcommand("parse", new ParseCommand(this.parser, this.console))
			.addSubcommand("skills", new SkillsCommand(SkillFinder::withLexicon, this.console))
			// A path may begin with @, which picocli would read as a file of arguments.
			.setExpandAtFiles(false)
			.setCaseInsensitiveEnumValuesAllowed(true)
			.setOut(this.console.results())
			.setErr(this.console.messages())
			.setParameterExceptionHandler(Failures::wrongArguments)
			.setExecutionExceptionHandler(Failures::stopped);
		return commandLine.execute(parts.command().toArray(String[]::new));
	}

}
