package dev.postinggraph.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;

import org.springframework.util.FileSystemUtils;

/**
 * Fills the embedded store from files with Neo4j's own importer, the one that
 * {@code neo4j-admin database import full} runs.
 */
public final class EmbeddedImport {

	private static final String FILES = "import";

	private static final String LOG = "import.log";

	private final Path directory;

	EmbeddedImport(StoreProperties properties) {
		this.directory = properties.directory().toAbsolutePath().normalize();
	}

	/**
	 * Whether there is no database yet, or one that an import has left unfinished.
	 * @return false if there is a database, which may be empty
	 */
	public boolean isNew() {
		return UnfinishedImport.isIn(this.directory) || !Files
			.exists(this.directory.resolve("data/databases/" + GraphDatabaseSettings.DEFAULT_DATABASE_NAME));
	}

	/**
	 * Makes the folder for the files. What another import has left there is removed.
	 * @return an empty folder in the directory of the store
	 * @throws StoreUnavailableException if the directory can't be written
	 */
	public Path begin() {
		try {
			Path files = this.directory.resolve(FILES);
			FileSystemUtils.deleteRecursively(files);
			return Files.createDirectories(files);
		}
		catch (IOException ex) {
			throw StoreFailure.notWritable(this.directory, ex);
		}
	}

	/**
	 * Imports the files in place of any database that is there.
	 * @param arguments what names the files
	 * @throws StoreUnavailableException if the importer fails; the store is unfinished
	 * then
	 */
	public void run(List<String> arguments) {
		Path log = this.directory.resolve(LOG);
		try (PrintStream output = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8);
				DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
			UnfinishedImport.begin(this.directory);
			ExecutionContext context = new ExecutionContext(this.directory, this.directory, output, output, files);
			Stream<String> command = Stream.of("database", "import", "full",
					GraphDatabaseSettings.DEFAULT_DATABASE_NAME, "--overwrite-destination",
					"--report-file=" + this.directory.resolve("import.report"));
			int code = AdminTool.execute(context, Stream.concat(command, arguments.stream()).toArray(String[]::new));
			if (code != 0) {
				throw new StoreUnavailableException("Neo4j's importer ended with %d; %s says why.".formatted(code, log),
						null);
			}
			UnfinishedImport.end(this.directory);
		}
		catch (IOException ex) {
			throw StoreFailure.notWritable(this.directory, ex);
		}
	}

	/**
	 * Removes the files.
	 * @throws StoreUnavailableException if they can't be removed
	 */
	public void end() {
		try {
			FileSystemUtils.deleteRecursively(this.directory.resolve(FILES));
		}
		catch (IOException ex) {
			throw StoreFailure.notWritable(this.directory, ex);
		}
	}

}
