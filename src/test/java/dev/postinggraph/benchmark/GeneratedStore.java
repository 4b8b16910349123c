package dev.postinggraph.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.FileSystemUtils;

/**
 * A store that holds a generated graph, made by Neo4j's bulk importer. It is kept between
 * runs: delete {@code target/benchmark} to have it made anew.
 */
final class GeneratedStore {

	static final Path RESULTS = Path.of("target/benchmark");

	private static final String DONE = "imported";

	private GeneratedStore() {
	}

	/**
	 * The directory of the store, for the application to open.
	 * @param postings how many it holds
	 */
	static Path of(int postings) throws IOException, InterruptedException {
		Path store = RESULTS.resolve("store-" + postings).toAbsolutePath();
		if (!Files.exists(store.resolve(DONE))) {
			FileSystemUtils.deleteRecursively(store);
			Path files = Files.createDirectories(store.resolve("import"));
			importFiles(store, new GeneratedGraph(postings).write(files));
			FileSystemUtils.deleteRecursively(files);
			Files.createFile(store.resolve(DONE));
		}
		return store;
	}

	static void importFiles(Path store, List<String> files) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java",
				"--add-opens=java.base/java.nio=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED", "-cp", classPath(),
				"org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "--overwrite-destination"));
		command.addAll(files);
		File log = RESULTS.resolve("import.log").toFile();
		ProcessBuilder importer = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
		importer.environment().put("NEO4J_HOME", store.toString());
		importer.environment().put("NEO4J_CONF", store.toString());
		if (importer.start().waitFor() != 0) {
			throw new IOException("The importer failed; %s tells why".formatted(log));
		}
	}

	/** Maven may start tests with a jar that only names the others. */
	static String classPath() {
		return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
	}

}
