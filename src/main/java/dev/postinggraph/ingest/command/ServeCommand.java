package dev.postinggraph.ingest.command;

import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;

/**
 * Serves the graph until it is stopped.
 */
@Command(name = "serve", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Serves the graph: GraphQL, GraphiQL and Neo4j Browser. This is what runs without a command.",
		footer = { "", "Exit codes: 0 it was stopped, 1 it can't start, 2 wrong arguments." })
final class ServeCommand implements Callable<Integer> {

	private final Launcher launcher;

	private final List<String> properties;

	ServeCommand(Launcher launcher, List<String> properties) {
		this.launcher = launcher;
		this.properties = properties;
	}

	@Override
	public Integer call() throws InterruptedException {
		Closing.await(this.launcher.serve(this.properties));
		return ExitCode.OK;
	}

}
