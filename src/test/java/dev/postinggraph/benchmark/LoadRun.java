package dev.postinggraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.PostingGraphApplication;

/**
 * One run of the command {@code load} in a process of its own, as a person starts it,
 * with 512 MB of heap.
 *
 * @param output what it printed
 * @param perSecond postings a second, as it says; its start is not counted
 * @param liveMegabytes the most that was alive after any garbage collection, in MB of
 * heap
 */
record LoadRun(String output, double perSecond, long liveMegabytes) {

	private static final Pattern RATE = Pattern.compile("([0-9]+) postings a second");

	/** Such as {@code Pause Young (Normal) (G1 Evacuation Pause) 250M->104M(512M)}. */
	private static final Pattern COLLECTION = Pattern.compile("\\d+M->(\\d+)M\\(\\d+M\\)");

	/**
	 * Runs it to its end.
	 * @param folder takes the store and logs
	 * @param arguments the command line
	 */
	static LoadRun of(Path folder, String... arguments) throws IOException, InterruptedException {
		Path log = folder.resolve("gc.log");
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m",
				"-Xlog:gc:file=%s".formatted(log), "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"));
		command.addAll(List.of(System.getProperty("load.flags", "").split(" ", -1)));
		command.removeIf(String::isEmpty);
		command.addAll(List.of("-cp", GeneratedStore.classPath(), PostingGraphApplication.class.getName()));
		command.addAll(List.of(arguments));
		command
			.addAll(List.of("--posting-graph.store.directory=" + store(folder), "--posting-graph.store.bolt-port=0"));
		Path out = folder.resolve("out.txt");
		// Maven's class path ends with the current folder: in the project's own, the
		// schema would be there twice.
		ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(out.toFile());
		int code = builder.start().waitFor();
		String output = Files.readString(out);
		Matcher rate = RATE.matcher(output);
		if (code != 0 || !rate.find()) {
			throw new IllegalStateException("It ended with %d and said: %s".formatted(code, output));
		}
		long live = COLLECTION.matcher(Files.readString(log))
			.results()
			.map((MatchResult each) -> each.group(1))
			.mapToLong(Long::parseLong)
			.max()
			.orElse(0);
		return new LoadRun(output, Double.parseDouble(rate.group(1)), live);
	}

	static Path store(Path folder) {
		return folder.resolve("store");
	}

}
