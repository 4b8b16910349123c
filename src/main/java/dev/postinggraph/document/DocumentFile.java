package dev.postinggraph.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import dev.postinggraph.document.Supply.NotSupplied;
import org.jspecify.annotations.Nullable;

/**
 * Reads files and streams, and takes out of them what they contain.
 *
 * @param limits how much is taken out of one
 * @param bytes counts what has been read of all of them
 */
record DocumentFile(Limits limits, AtomicLong bytes) {

	/**
	 * Reads a file, current as of its last modification. It is open until the last of its
	 * documents was read.
	 */
	Supplies read(Path path) {
		String name = path.toString();
		try {
			Instant seenAt = Files.getLastModifiedTime(path).toInstant();
			InputStream input = new Counted(Files.newInputStream(path), this.bytes);
			try {
				return new Closing(name, new Unpacker(this.limits).open(name, input, seenAt), input);
			}
			catch (IOException ex) {
				input.close();
				throw ex;
			}
		}
		catch (NoSuchFileException ex) {
			return Supplies.of(new NotSupplied(name, "There is no such file or folder."));
		}
		catch (AccessDeniedException ex) {
			return Supplies.of(new NotSupplied(name, "It can't be read: check its permissions."));
		}
		catch (IOException ex) {
			return unreadable(name, ex);
		}
	}

	/**
	 * Reads a stream to its end, current as of now. The stream stays open.
	 */
	Supplies read(String name, InputStream input) {
		try {
			return new Unpacker(this.limits).open(name, new Counted(input, this.bytes), Instant.now());
		}
		catch (IOException ex) {
			return unreadable(name, ex);
		}
	}

	private static Supplies unreadable(String name, IOException ex) {
		return Supplies.of(new NotSupplied(name, "It can't be read: %s.".formatted(ex.getMessage())));
	}

	/** Counts what is read, for those who watch. */
	private static final class Counted extends FilterInputStream {

		private final AtomicLong bytes;

		Counted(InputStream input, AtomicLong bytes) {
			super(input);
			this.bytes = bytes;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			this.bytes.addAndGet((read < 0) ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = super.read(buffer, offset, length);
			this.bytes.addAndGet(Math.max(0, read));
			return read;
		}

		@Override
		public long skip(long count) throws IOException {
			long skipped = super.skip(count);
			this.bytes.addAndGet(skipped);
			return skipped;
		}

	}

	/** Closes the file behind its documents. */
	private static final class Closing extends Supplies {

		private final Supplies documents;

		private final InputStream file;

		Closing(String name, Supplies documents, InputStream file) {
			super(name);
			this.documents = documents;
			this.file = file;
		}

		@Override
		@Nullable Supply read() {
			if (this.documents.hasNext()) {
				return this.documents.next();
			}
			close();
			return null;
		}

		@Override
		public void close() {
			try {
				this.file.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException("A file that was read can't be closed", ex);
			}
		}

	}

}
