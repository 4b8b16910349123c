package dev.postinggraph.graph;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A file of nodes or relationships, as Neo4j's importer reads it: separated by commas,
 * every value in quotes, and nothing where there is no value.
 */
final class ImportFile implements AutoCloseable {

	/** Stands between the elements of a list, as no text has it. */
	static final char ELEMENTS = '\u001f';

	private static final int BUFFER = 1 << 16;

	private final Path path;

	private final Writer writer;

	ImportFile(Path path, String header) {
		this.path = path;
		try {
			OutputStream file = new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
			this.writer = new OutputStreamWriter(file, StandardCharsets.UTF_8);
			this.writer.write(header);
			this.writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Path path() {
		return this.path;
	}

	/** Writes a line. */
	void write(List<? extends @Nullable Object> values) {
		try {
			String separator = "";
			for (Object value : values) {
				this.writer.write(separator);
				if (value != null) {
					this.writer.write(quoted(text(value)));
				}
				separator = ",";
			}
			this.writer.write('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String text(Object value) {
		return switch (value) {
			case Collection<?> list -> join(list.stream());
			case byte[] bytes -> join(IntStream.range(0, bytes.length).mapToObj((i) -> bytes[i]));
			default -> value.toString();
		};
	}

	private static String join(Stream<?> elements) {
		return elements.map(String::valueOf).collect(Collectors.joining(String.valueOf(ELEMENTS)));
	}

	private static String quoted(String text) {
		return "\"" + text.replace("\"", "\"\"") + "\"";
	}

	@Override
	public void close() {
		try {
			this.writer.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
