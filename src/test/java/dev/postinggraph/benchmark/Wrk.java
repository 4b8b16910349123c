package dev.postinggraph.benchmark;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Drives a server with wrk, which costs next to nothing: the processors are for the
 * server.
 *
 * @param postings how many postings there are to ask for
 */
record Wrk(int postings) {

	private static final Map<String, Double> MILLIS = Map.of("us", 0.001, "ms", 1.0, "s", 1000.0, "m", 60_000.0);

	/**
	 * Whether it is installed.
	 */
	static boolean isThere() {
		try {
			new ProcessBuilder("wrk", "--version").redirectErrorStream(true).start().destroy();
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/**
	 * Measures a server.
	 * @param uri its address
	 * @param body what it is asked
	 * @param connections how many ask
	 * @param round how long a round takes; what is under way at its end does not count
	 */
	Measured measure(URI uri, String body, int connections, Duration round) throws Exception {
		Path script = Files.createTempFile("wrk", ".lua");
		try {
			Files.writeString(script, script(body));
			return Measured.whenWarm(() -> read(run(uri, script, connections, round)));
		}
		finally {
			Files.delete(script);
		}
	}

	/** A long bracket of Lua takes any text. */
	private String script(String body) {
		return """
				wrk.method = "POST"
				wrk.headers["Content-Type"] = "application/json"
				local body = [==[%s]==]
				function request()
				  return wrk.format(nil, nil, nil, (body:gsub("%s", tostring(math.random(0, %d)))))
				end
				function done(summary)
				  print("Failures: " .. summary.errors.status + summary.errors.connect + summary.errors.read)
				end
				""".formatted(body, Operation.NUMBER, this.postings - 1);
	}

	private String run(URI uri, Path script, int connections, Duration round) throws IOException, InterruptedException {
		List<String> command = List.of("wrk", "-t1", "-c" + connections, "-d" + round.toSeconds() + "s", "--timeout",
				"60s", "--latency", "-s", script.toString(), uri.toString());
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0 || !output.contains("Failures: 0")) {
			throw new IOException("wrk saw failures of %s:%n%s".formatted(uri, output));
		}
		return output;
	}

	private static Measured read(String output) {
		return new Measured(Double.parseDouble(find(output, "Requests/sec:\\s+([\\d.]+)").group(1)),
				millis(find(output, "50%\\s+([\\d.]+)(\\w+)")), millis(find(output, "99%\\s+([\\d.]+)(\\w+)")));
	}

	private static double millis(Matcher latency) {
		return Double.parseDouble(latency.group(1)) * MILLIS.getOrDefault(latency.group(2), Double.NaN);
	}

	private static Matcher find(String output, String regex) {
		Matcher matcher = Pattern.compile(regex).matcher(output);
		if (!matcher.find()) {
			throw new IllegalStateException("wrk wrote something else than expected:%n%s".formatted(output));
		}
		return matcher;
	}

}
