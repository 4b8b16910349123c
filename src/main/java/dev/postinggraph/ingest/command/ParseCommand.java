package dev.postinggraph.ingest.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.ingest.ParsedDocument;
import dev.postinggraph.ingest.ParsedPosting;
import dev.postinggraph.ingest.ParsedSupply;
import dev.postinggraph.ingest.Parser;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints what documents say, a line of JSON each, without a store.
 */
@Command(name = "parse", mixinStandardHelpOptions = true, versionProvider = Version.class,
		description = "Prints what postings say as JSON, a document a line, and writes nothing to the graph.",
		footer = { "", "Exit codes: 0 every document was read, whether it holds a posting or not,",
				"1 it had to stop, 2 a path can't be read or the arguments are wrong." })
final class ParseCommand implements Callable<Integer> {

	private static final int SOME_UNREADABLE = 2;

	@Mixin
	private Paths paths = new Paths();

	@Option(names = "--explain", description = "Tells of each skill which rule took the words for it.")
	private boolean explain;

	private final Supplier<Parser> parser;

	private final Console console;

	ParseCommand(Supplier<Parser> parser, Console console) {
		this.parser = parser;
		this.console = console;
	}

	@Override
	public Integer call() {
		Logging.toStandardError();
		Parser reading = this.parser.get();
		ObjectWriter json = JsonMapper.builder()
			.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
			.enable(MapperFeature.DEFAULT_VIEW_INCLUSION)
			.build()
			.writerWithView(this.explain ? ParsedPosting.Explained.class : Object.class);
		int exitCode;
		try (Stream<Supply> supplies = this.paths.documents(this.console.in()).stream()) {
			// Once nobody reads the output any more, as after "| head", there is nothing
			// to
			// do.
			exitCode = reading.parse(supplies)
				.takeWhile((_) -> !this.console.out().checkError())
				.mapToInt((parsed) -> print(parsed, json))
				.max()
				.orElse(ExitCode.OK);
		}
		this.console.out().flush();
		return exitCode;
	}

	/**
	 * Prints a line, and tells with which exit code the command would end if it was all.
	 */
	private int print(ParsedSupply parsed, ObjectWriter json) {
		int exitCode = ExitCode.OK;
		String name = switch (parsed.supply()) {
			case Supplied(var document) -> document.name();
			case NotSupplied missing -> {
				this.console.err().printf("%s: %s%n", missing.name(), missing.reason());
				exitCode = SOME_UNREADABLE;
				yield missing.name();
			}
		};
		this.console.out().println(json.writeValueAsString(ParsedDocument.of(name, parsed.parsed())));
		return exitCode;
	}

}
