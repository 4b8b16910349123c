package dev.postinggraph.ingest.command;

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

	private final Application application;

	ServeCommand(Application application) {
		this.application = application;
	}

	@Override
	public Integer call() throws InterruptedException {
		Closing.await(this.application.serve());
		return ExitCode.OK;
	}

}
