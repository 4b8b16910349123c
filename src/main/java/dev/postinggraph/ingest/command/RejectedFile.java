package dev.postinggraph.ingest.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

import dev.postinggraph.document.RejectedDocuments;
import dev.postinggraph.ingest.DocumentOutcome;
import dev.postinggraph.ingest.IngestStoppedException;
import org.jspecify.annotations.Nullable;

/**
 * The file that keeps what is rejected. There is none as long as nothing is; what is
 * written is on the disk when the next document is done, whatever happens then.
 */
final class RejectedFile implements AutoCloseable {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
		.withZone(ZoneOffset.UTC);

	private final Path path;

	private @Nullable OutputStream file;

	RejectedFile(Path path) {
		this.path = path;
	}

	/**
	 * A file in the current folder that is named after the time, so that none is
	 * overwritten.
	 */
	static RejectedFile named(Instant time) {
		return new RejectedFile(Path.of("rejected-%s.jsonl".formatted(TIME.format(time))));
	}

	void keep(DocumentOutcome outcome) {
		if (outcome.rejections().isEmpty()) {
			return;
		}
		try {
			if (this.file == null) {
				this.file = new BufferedOutputStream(
						Files.newOutputStream(this.path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
			}
			RejectedDocuments.write(outcome.document(), outcome.kept(), outcome.rejections(), this.file);
			this.file.flush();
		}
		catch (IOException ex) {
			throw new IngestStoppedException(
					"Rejected documents can't be kept in %s (%s): name another file with --rejected."
						.formatted(this.path, ex),
					ex);
		}
	}

	/** Where the documents are, if any is. */
	Optional<Path> path() {
		return (this.file != null) ? Optional.of(this.path) : Optional.empty();
	}

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
