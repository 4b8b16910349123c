package dev.postinggraph.document;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import dev.postinggraph.document.Supply.NotSupplied;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Documents from files, from folders with all that is below them, and from standard
 * input. What there is to read is listed first; a file is read when its turn comes.
 */
public final class FileDocuments {

	/** The name that stands for standard input. */
	private static final String STANDARD_INPUT = "-";

	private final List<String> names;

	private final AtomicLong read = new AtomicLong();

	private final DocumentFile file;

	private final Folder folder = new Folder();

	private final InputStream standardInput;

	/**
	 * Documents of at most {@value Document#DEFAULT_MAX_SIZE} bytes.
	 * @param names paths of files and folders, {@code "-"} for standard input
	 * @param standardInput where the content of {@code "-"} is read; stays open
	 */
	public FileDocuments(List<String> names, InputStream standardInput) {
		this(names, standardInput, Document.DEFAULT_MAX_SIZE);
	}

	/**
	 * Documents of at most the given size.
	 * @param names paths of files and folders, {@code "-"} for standard input
	 * @param standardInput where the content of {@code "-"} is read; stays open
	 * @param maxSize the largest document in bytes; a larger one is not supplied
	 */
	public FileDocuments(List<String> names, InputStream standardInput, int maxSize) {
		this.names = List.copyOf(names);
		this.standardInput = standardInput;
		this.file = new DocumentFile(Limits.of(maxSize), this.read);
	}

	/**
	 * The documents, in the order of the names and within a folder by file name, each
	 * read when the stream arrives at it. Within a folder, what is hidden and what is
	 * neither file nor folder is left out, and links to folders are not followed. A file
	 * that holds many documents, such as an archive, a table or a file of JSON Lines,
	 * supplies each of them.
	 * @return a stream that has a value for each document, supplied or not; to be closed
	 * unless it is read to its end
	 */
	public Stream<Supply> stream() {
		Sequence supplies = new Sequence(sources().map(Source::supplies).toList());
		int characteristics = Spliterator.ORDERED | Spliterator.NONNULL;
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(supplies, characteristics), false)
			.onClose(supplies::close);
	}

	/**
	 * How many bytes there are to read. Looks through the folders but reads no file.
	 * @return the size of the files; empty if standard input is among them
	 */
	public OptionalLong size() {
		return this.names.contains(STANDARD_INPUT) ? OptionalLong.empty()
				: OptionalLong.of(sources().mapToLong(Source::size).sum());
	}

	/**
	 * How many bytes of these have been read by now. May be asked by any thread.
	 * @return the number; unless a stream was closed before its end, {@link #size()} at
	 * the end
	 */
	public long read() {
		return this.read.get();
	}

	/**
	 * What tells these documents from any others, without reading them: the paths, sizes
	 * and times of the files, in their order. As long as it is the same, the stream
	 * supplies the same documents in the same order.
	 * @return the SHA-256 of all that in hexadecimal digits; empty if standard input is
	 * among them, which can be read only once
	 */
	public Optional<String> state() {
		if (this.names.contains(STANDARD_INPUT)) {
			return Optional.empty();
		}
		MessageDigest digest = DigestUtils.getSha256Digest();
		sources().forEachOrdered((source) -> digest.update((source.state() + "\n").getBytes(StandardCharsets.UTF_8)));
		return Optional.of(HexFormat.of().formatHex(digest.digest()));
	}

	private Stream<Source> sources() {
		return this.names.stream().flatMap(this::sources);
	}

	private Stream<Source> sources(String name) {
		if (name.equals(STANDARD_INPUT)) {
			return Stream.of(new Source(null, () -> this.file.read(name, this.standardInput)));
		}
		try {
			return this.folder.files(Path.of(name), this.file::read);
		}
		catch (InvalidPathException ex) {
			return Stream.of(Source.of(new NotSupplied(name, "It is not a valid path: %s.".formatted(ex.getReason()))));
		}
	}

}
