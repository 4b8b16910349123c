package dev.postinggraph.ingest;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a bulk load has written, to be imported.
 *
 * @param arguments those of {@code neo4j-admin database import full} that name the files
 * and say how to read them
 * @param left the file of the documents that are to be loaded after the import, since
 * they may state what others state too; null if there are none
 * @param report what came of all other documents
 */
public record BulkFiles(List<String> arguments, @Nullable Path left, IngestReport report) {

	public BulkFiles {
		arguments = List.copyOf(arguments);
	}

}
