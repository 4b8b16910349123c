package dev.postinggraph.ingest.command;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/**
 * What runs without a command.
 *
 * @param serve serves the graph
 */
@Command(name = "posting-graph", mixinStandardHelpOptions = true, versionProvider = Version.class,
		synopsisSubcommandLabel = "[serve | load PATH... | fetch | prune | parse PATH... | skills FILE]",
		description = "Job postings in, one graph, GraphQL out. Without a command it serves.",
		footer = { "", "Every property of the application can be given to every command as", "--name=value, such as:",
				"  --server.port=8081                    the port of the web server",
				"  --posting-graph.store.directory=data  where the embedded store lies",
				"  --spring.neo4j.uri=neo4j://host:7687  a Neo4j server instead of that store", "",
				"Exit codes: 0 all is well, 1 it can't start or had to stop, 2 wrong",
				"arguments or documents that were rejected." })
record MainCommand(ServeCommand serve) implements Callable<Integer> {

	@Override
	public Integer call() throws InterruptedException {
		return this.serve.call();
	}

}
