package dev.postinggraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import dev.postinggraph.document.Supply.NotSupplied;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StreamUtils;

/**
 * The documents in the entries of an archive. As in folders, what is hidden is left out.
 *
 * @param <E> the type of its entries
 */
final class Archive<E extends ArchiveEntry> extends Supplies {

	private final ArchiveInputStream<E> archive;

	private final Instant seenAt;

	private final Limits limits;

	private final Opener opener;

	private @Nullable Supplies entry;

	private int entries;

	private boolean any;

	Archive(String name, ArchiveInputStream<E> archive, Instant seenAt, Limits limits, Opener opener) {
		super(name);
		this.archive = archive;
		this.seenAt = seenAt;
		this.limits = limits;
		this.opener = opener;
	}

	@Override
	@Nullable Supply read() throws IOException {
		while (this.entry == null || !this.entry.hasNext()) {
			E next = nextEntry();
			if (next == null) {
				return empty();
			}
			if (++this.entries > this.limits.entries()) {
				throw new IOException("it has more than %,d entries; split it".formatted(this.limits.entries()));
			}
			this.entry = next.isDirectory() || isHidden(next.getName()) ? null : open(next);
		}
		this.any = true;
		return this.entry.next();
	}

	private @Nullable E nextEntry() throws IOException {
		try {
			return this.archive.getNextEntry();
		}
		catch (RuntimeException ex) {
			throw new IOException("the end of an entry that can't be read is not to be found", ex);
		}
	}

	private Supplies open(E next) throws IOException {
		String path = "%s!%s".formatted(name(), next.getName());
		Instant modified = Optional.ofNullable(next.getLastModifiedDate()).map(Date::toInstant).orElse(this.seenAt);
		try {
			// Who reads an entry to its end may close it, and others follow.
			return this.archive.canReadEntryData(next)
					? this.opener.open(path, StreamUtils.nonClosing(this.archive), modified) : unreadable(path);
		}
		catch (RuntimeException ex) {
			// The library says that it can read Zstandard without sizes, and fails.
			return unreadable(path);
		}
	}

	private static Supplies unreadable(String path) {
		return Supplies.of(new NotSupplied(path, "It is encrypted, or compressed in a way that can't be read."));
	}

	private @Nullable Supply empty() {
		boolean first = !this.any;
		this.any = true;
		return first ? new NotSupplied(name(), "The archive holds no files.") : null;
	}

	private static boolean isHidden(String path) {
		return (path.startsWith(".") && !path.startsWith("./")) || path.contains("/.") || path.startsWith("__MACOSX/");
	}

	/**
	 * Opens what an entry holds.
	 */
	interface Opener {

		Supplies open(String name, InputStream content, Instant seenAt) throws IOException;

	}

}
