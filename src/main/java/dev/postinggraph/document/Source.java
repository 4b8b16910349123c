package dev.postinggraph.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * Where documents come from, to be read when its turn comes.
 *
 * @param file the file, or null if it is none
 * @param supplies opens it
 */
record Source(@Nullable Path file, Supplier<Supplies> supplies) {

	static Source of(Supply supply) {
		return new Source(null, () -> Supplies.of(supply));
	}

	/** How many bytes it has; 0 if it is no file or can't be read. */
	long size() {
		try {
			return (this.file != null) ? Files.size(this.file) : 0;
		}
		catch (IOException ex) {
			return 0;
		}
	}

	/**
	 * What changes when the file does: its path, its size and the time of its last
	 * modification.
	 */
	String state() {
		if (this.file == null) {
			return "";
		}
		try {
			BasicFileAttributes attributes = Files.readAttributes(this.file, BasicFileAttributes.class);
			return "%s %d %s".formatted(this.file.toAbsolutePath(), attributes.size(), attributes.lastModifiedTime());
		}
		catch (IOException ex) {
			return this.file.toAbsolutePath() + " can't be read";
		}
	}

}
