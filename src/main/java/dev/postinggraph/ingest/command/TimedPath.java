package dev.postinggraph.ingest.command;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Paths in the current folder that are named after the time, so that no run overwrites
 * what another one has left.
 */
final class TimedPath {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
		.withZone(ZoneOffset.UTC);

	private TimedPath() {
	}

	/**
	 * A path that is named after now.
	 * @param format the name, with {@code %s} for the time
	 * @return the path
	 */
	static Path now(String format) {
		return Path.of(format.formatted(TIME.format(Instant.now())));
	}

}
