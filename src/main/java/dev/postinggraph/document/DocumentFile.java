package dev.postinggraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;

/**
 * Reads single documents up to a size.
 *
 * @param maxSize the largest document in bytes
 */
record DocumentFile(int maxSize) {

	private static final int KIBIBYTE = 1024;

	DocumentFile {
		if (maxSize < 0 || maxSize == Integer.MAX_VALUE) {
			throw new IllegalArgumentException(
					"A document can't be limited to %d bytes; give a number from 0 to 2147483646".formatted(maxSize));
		}
	}

	/**
	 * Reads a file, current as of its last modification.
	 */
	Supply read(Path path) {
		String name = path.toString();
		try {
			if (Files.size(path) > this.maxSize) {
				return tooLarge(name);
			}
			try (InputStream input = Files.newInputStream(path)) {
				return read(name, input, Files.getLastModifiedTime(path).toInstant());
			}
		}
		catch (NoSuchFileException ex) {
			return new NotSupplied(name, "There is no such file or folder.");
		}
		catch (AccessDeniedException ex) {
			return new NotSupplied(name, "It can't be read: check its permissions.");
		}
		catch (IOException ex) {
			return unreadable(name, ex);
		}
	}

	/**
	 * Reads a stream to its end, current as of now. The stream stays open.
	 */
	Supply read(String name, InputStream input) {
		try {
			return read(name, input, Instant.now());
		}
		catch (IOException ex) {
			return unreadable(name, ex);
		}
	}

	/** Also a file may be longer than its size said: one that grows, or a device. */
	private Supply read(String name, InputStream input, Instant seenAt) throws IOException {
		byte[] content = input.readNBytes(this.maxSize + 1);
		return (content.length > this.maxSize) ? tooLarge(name) : new Supplied(new Document(name, content, seenAt));
	}

	private NotSupplied tooLarge(String name) {
		return new NotSupplied(name, "It is larger than %s; split it into one file a posting.".formatted(limit()));
	}

	private static NotSupplied unreadable(String name, IOException ex) {
		return new NotSupplied(name, "It can't be read: %s.".formatted(ex.getMessage()));
	}

	private String limit() {
		int mebibytes = this.maxSize / KIBIBYTE / KIBIBYTE;
		return (mebibytes > 0) ? mebibytes + " MiB" : this.maxSize + " bytes";
	}

}
