package dev.postinggraph.ingest.command;

import java.io.InputStream;
import java.util.List;

import dev.postinggraph.document.FileDocuments;
import picocli.CommandLine.Parameters;

/**
 * The paths that commands take.
 */
final class Paths {

	@Parameters(paramLabel = "PATH", arity = "1..*",
			description = "A file, a folder or archive with all that is in it, or - for standard input.")
	private List<String> paths = List.of();

	FileDocuments documents(InputStream standardInput) {
		return new FileDocuments(this.paths, standardInput);
	}

}
