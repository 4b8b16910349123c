package dev.postinggraph.ingest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.RejectedDocuments;
import org.jspecify.annotations.Nullable;

/**
 * A file of documents that are not in the graph, with the reasons, to be loaded like any
 * other. There is none as long as no document is kept. What is kept is in the file when
 * the next document is done, whatever happens then.
 */
public final class KeptDocuments implements AutoCloseable {

	private final Path path;

	private @Nullable OutputStream file;

	/**
	 * No documents so far, and no file.
	 * @param path where the file will be; nothing must be there
	 */
	public KeptDocuments(Path path) {
		this.path = path;
	}

	/**
	 * Keeps a document.
	 * @param name its name
	 * @param document the document, or null if it could not be had
	 * @param reasons why it is kept, a sentence for a person each
	 * @throws UncheckedIOException if the file can't be written, or something else is
	 * there; its message names the file
	 */
	public void keep(String name, @Nullable Document document, List<String> reasons) {
		try {
			if (this.file == null) {
				this.file = new BufferedOutputStream(
						Files.newOutputStream(this.path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
			}
			RejectedDocuments.write(name, document, reasons, this.file);
			this.file.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Documents can't be kept in %s (%s)".formatted(this.path, ex), ex);
		}
	}

	/**
	 * Where the documents are.
	 * @return the file, if any document was kept
	 */
	public Optional<Path> path() {
		return (this.file != null) ? Optional.of(this.path) : Optional.empty();
	}

	/**
	 * Closes the file.
	 * @throws UncheckedIOException if it can't be written to its end
	 */
	@Override
	public void close() {
		try {
			if (this.file != null) {
				this.file.close();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
