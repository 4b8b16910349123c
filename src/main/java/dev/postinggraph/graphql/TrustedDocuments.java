package dev.postinggraph.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import graphql.ExecutionInput;

/**
 * The documents of a folder, and no other. A request brings one of them, or names it by
 * its SHA-256 or by its file's name without the extension.
 */
final class TrustedDocuments implements DocumentSource {

	private static final String EXTENSION = ".graphql";

	private final Map<String, String> documents = new HashMap<>();

	/**
	 * Reads the documents once.
	 * @param folder has a file {@code NAME.graphql} for each
	 */
	TrustedDocuments(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> all = files.filter((file) -> file.toString().endsWith(EXTENSION)).toList();
			for (Path file : all) {
				add(file.getFileName().toString(), Files.readString(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the trusted documents in %s".formatted(folder), ex);
		}
	}

	/** Editors end files with a line break, which clients may leave out. */
	private void add(String file, String text) {
		String name = file.substring(0, file.length() - EXTENSION.length());
		Stream.of(name.toLowerCase(Locale.ROOT), DocumentSource.hash(text), DocumentSource.hash(text.strip()))
			.forEach((each) -> this.documents.put(each, text));
	}

	@Override
	public String find(ExecutionInput input) {
		String name = DocumentSource.isNamed(input) ? DocumentSource.name(input).orElse("")
				: DocumentSource.hash(input.getQuery());
		String text = this.documents.get(name);
		if (text == null) {
			throw DocumentSource.refusal(ErrorCode.NOT_FOUND,
					"This server answers the operations that it knows, and this is none of them;"
							+ " its operator can add documents.");
		}
		return text;
	}

}
