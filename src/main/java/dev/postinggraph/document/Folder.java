package dev.postinggraph.document;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.postinggraph.document.Supply.NotSupplied;

/**
 * Looks through folders, depth first and by name, so that two runs see the same order on
 * every file system.
 */
final class Folder {

	/**
	 * The files at a path.
	 * @param path a file, or a folder to look through
	 * @param read reads one file
	 * @return a source for each file; for a folder that is empty or can't be looked
	 * through, one that says so
	 */
	Stream<Source> files(Path path, Function<Path, Supplies> read) {
		if (!Files.isDirectory(path)) {
			return Stream.of(new Source(path, () -> read.apply(path)));
		}
		List<Source> files = below(path, read).limit(1).toList();
		if (files.isEmpty()) {
			return Stream.of(Source.of(new NotSupplied(path.toString(), "The folder holds no files.")));
		}
		return below(path, read);
	}

	private Stream<Source> below(Path folder, Function<Path, Supplies> read) {
		try {
			return children(folder).stream()
				.flatMap((child) -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS) ? below(child, read)
						: Stream.of(new Source(child, () -> read.apply(child))));
		}
		catch (IOException | DirectoryIteratorException ex) {
			return Stream
				.of(Source.of(new NotSupplied(folder.toString(), "The folder can't be read: check its permissions.")));
		}
	}

	private static List<Path> children(Path folder) throws IOException {
		List<Path> children = new ArrayList<>();
		try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Folder::isToBeRead)) {
			entries.forEach(children::add);
		}
		children.sort(Comparator.comparing((child) -> child.getFileName().toString()));
		return children;
	}

	/** A pipe would wait for its writer; a link to a folder may lead in a circle. */
	private static boolean isToBeRead(Path entry) throws IOException {
		if (Files.isHidden(entry)) {
			return false;
		}
		return Files.isRegularFile(entry) || Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
				|| Files.notExists(entry);
	}

}
