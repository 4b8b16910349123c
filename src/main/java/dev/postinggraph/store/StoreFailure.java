package dev.postinggraph.store;

import java.net.BindException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;

import org.springframework.core.NestedExceptionUtils;

/**
 * Says why an embedded store doesn't open.
 */
final class StoreFailure {

	private StoreFailure() {
	}

	/**
	 * The directory, or the password's file in it, can't be written.
	 */
	static StoreUnavailableException notWritable(Path directory, @Nullable Exception failure) {
		return new StoreUnavailableException(
				"The store's directory %s can't be written; make it writable or choose another with --posting-graph.store.directory=…"
					.formatted(directory),
				failure);
	}

	/**
	 * Neo4j doesn't start: most often the store is in use, or the port is.
	 */
	static StoreUnavailableException notStarted(Path directory, int boltPort, Exception failure) {
		String reason;
		if (isCausedBy(failure, FileLockException.class)) {
			reason = "The store in %s is in use by another process; stop that one or choose another directory with --posting-graph.store.directory=…"
				.formatted(directory);
		}
		else if (isCausedBy(failure, BindException.class)) {
			reason = "Port %d for Bolt is taken; choose another with --posting-graph.store.bolt-port=… (0 takes a free one)."
				.formatted(boltPort);
		}
		else {
			reason = "The store in %s can't be opened: %s. Its log is %s.".formatted(directory,
					NestedExceptionUtils.getMostSpecificCause(failure).getMessage(), log(directory));
		}
		return new StoreUnavailableException(reason, failure);
	}

	/**
	 * Neo4j runs and its database does not.
	 */
	static StoreUnavailableException notAvailable(Path directory) {
		return new StoreUnavailableException("The store in %s opens, but its graph does not; its log %s says why."
			.formatted(directory, log(directory)), null);
	}

	private static Path log(Path directory) {
		return directory.resolve("logs/debug.log");
	}

	private static boolean isCausedBy(Throwable failure, Class<? extends Throwable> type) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
	}

}
