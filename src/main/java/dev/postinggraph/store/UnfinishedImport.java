package dev.postinggraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The mark of a store whose import has begun and not ended, by whatever: what its
 * database holds then is no graph.
 */
final class UnfinishedImport {

	private static final String MARK = "import-unfinished";

	private UnfinishedImport() {
	}

	static boolean isIn(Path directory) {
		return Files.exists(directory.resolve(MARK));
	}

	/** To be called before anything is imported. */
	static void begin(Path directory) throws IOException {
		if (!isIn(directory)) {
			Files.createFile(directory.resolve(MARK));
		}
	}

	/** To be called when all is imported. */
	static void end(Path directory) throws IOException {
		Files.delete(directory.resolve(MARK));
	}

	/**
	 * Fails if a store is unfinished.
	 * @throws StoreUnavailableException if it is
	 */
	static void check(Path directory) {
		if (isIn(directory)) {
			throw new StoreUnavailableException(
					"A bulk load into the store in %s was stopped before its end: run load --bulk again, which begins anew, or delete that directory."
						.formatted(directory),
					null);
		}
	}

}
