package dev.postinggraph.document;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.postinggraph.document.Supply.NotSupplied;

/**
 * Documents from files, from folders with all that is below them, and from standard
 * input. What there is to read is listed first; a file is read when its turn comes.
 */
public final class FileDocuments {

	/**
	 * The largest document in bytes that is read unless another limit is given: 10 MiB, a
	 * hundred times the size of a long posting with its page.
	 */
	public static final int DEFAULT_MAX_SIZE = 10 * 1024 * 1024;

	/** The name that stands for standard input. */
	private static final String STANDARD_INPUT = "-";

	private final List<String> names;

	private final DocumentFile file;

	private final Folder folder = new Folder();

	private final InputStream standardInput;

	/**
	 * Documents of at most {@value #DEFAULT_MAX_SIZE} bytes.
	 * @param names paths of files and folders, {@code "-"} for standard input
	 * @param standardInput where the content of {@code "-"} is read; stays open
	 */
	public FileDocuments(List<String> names, InputStream standardInput) {
		this(names, standardInput, DEFAULT_MAX_SIZE);
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
		this.file = new DocumentFile(maxSize);
	}

	/**
	 * The documents, in the order of the names and within a folder by file name, each
	 * read when the stream arrives at it. Within a folder, what is hidden and what is
	 * neither file nor folder is left out, and links to folders are not followed.
	 * @return a stream that has a value for each document, supplied or not
	 */
	public Stream<Supply> stream() {
		// Listed before the first is read: a flatMap in the stream itself would read a
		// folder
		// ahead as soon as somebody asks the stream for its iterator.
		return sources().toList().stream().map(Supplier::get);
	}

	/**
	 * How many documents the stream will have. Looks through the folders but reads no
	 * file.
	 * @return the number
	 */
	public long count() {
		return sources().mapToLong((source) -> 1).sum();
	}

	private Stream<Supplier<Supply>> sources() {
		return this.names.stream().flatMap(this::sources);
	}

	private Stream<Supplier<Supply>> sources(String name) {
		if (name.equals(STANDARD_INPUT)) {
			return Stream.of(() -> this.file.read(name, this.standardInput));
		}
		try {
			return this.folder.files(Path.of(name), this.file::read);
		}
		catch (InvalidPathException ex) {
			return Stream.of(() -> new NotSupplied(name, "It is not a valid path: %s.".formatted(ex.getReason())));
		}
	}

}
