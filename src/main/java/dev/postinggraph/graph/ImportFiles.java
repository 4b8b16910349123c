package dev.postinggraph.graph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of one import, a file for each label and type.
 */
final class ImportFiles implements AutoCloseable {

	private final Path folder;

	private final List<ImportFile> files = new ArrayList<>();

	private final List<String> arguments = new ArrayList<>();

	private long nodes;

	/**
	 * No files yet.
	 * @param folder takes them
	 */
	ImportFiles(Path folder) {
		this.folder = folder;
	}

	/** The next number of a node; files of relationships name nodes by their numbers. */
	long nextNode() {
		return this.nodes++;
	}

	/**
	 * Begins the file of the nodes with a label.
	 * @param columns what follows the node's number: names of properties with their types
	 */
	ImportFile nodes(String label, List<String> columns) {
		return file("--nodes=" + label, label, Stream.concat(Stream.of(":ID"), columns.stream()));
	}

	/**
	 * Begins the file of the relationships of a type.
	 * @param columns what follows the numbers of both nodes
	 */
	ImportFile relationships(String type, String... columns) {
		return file("--relationships=" + type, type,
				Stream.concat(Stream.of(":START_ID", ":END_ID"), Stream.of(columns)));
	}

	private ImportFile file(String argument, String name, Stream<String> columns) {
		ImportFile file = new ImportFile(this.folder.resolve(name + ".csv"), columns.collect(Collectors.joining(",")));
		this.files.add(file);
		this.arguments.add("%s=%s".formatted(argument, file.path()));
		return file;
	}

	/**
	 * What the importer has to be told of the files. Texts have several lines; of the two
	 * ways to read those, the newer and faster one stops at some of them.
	 */
	List<String> arguments() {
		return Stream.concat(Stream.of("--id-type=integer", "--multiline-fields=true",
				"--array-delimiter=U+%04X".formatted((int) ImportFile.ELEMENTS)), this.arguments.stream())
			.toList();
	}

	@Override
	public void close() {
		this.files.forEach(ImportFile::close);
	}

}
