package dev.postinggraph.posting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.posting.format.PostingFormats;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The documents under {@code /posting}, of invented companies, and ways to read them.
 */
public final class Fixtures {

	/** All documents, readable or not. */
	public static final List<String> ALL = List.of("bare.md", "bare-page.txt", "closed.html", "doubtful.md",
			"empty-title.md", "full.md", "full-page.txt", "list-page.txt", "no-posting.html", "no-posting.md",
			"no-title.md", "no-title-page.txt", "other-order.md", "page.html");

	private static final PostingReader READER = new PostingReader(PostingFormats.all());

	private Fixtures() {
	}

	/**
	 * The names of the documents in a folder.
	 * @param folder a folder under {@code /posting}, or empty for that one itself
	 * @return the names, in order
	 */
	public static List<String> in(String folder) {
		try {
			URL url = Objects.requireNonNull(Fixtures.class.getResource("/posting/" + folder), folder);
			try (Stream<Path> files = Files.list(Path.of(url.toURI()))) {
				return files.filter(Files::isRegularFile)
					.map((file) -> (folder.isEmpty() ? "" : folder + "/") + file.getFileName())
					.sorted()
					.toList();
			}
		}
		catch (IOException | URISyntaxException ex) {
			throw new IllegalStateException("The folder " + folder + " can't be listed", ex);
		}
	}

	/**
	 * The bytes of a document.
	 * @param name its name
	 * @return its content
	 */
	public static byte[] content(String name) {
		try (InputStream stream = Objects.requireNonNull(Fixtures.class.getResourceAsStream("/posting/" + name),
				name)) {
			return stream.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The text of a document.
	 * @param name its name
	 * @return its content in UTF-8
	 */
	public static String text(String name) {
		return new String(content(name), StandardCharsets.UTF_8);
	}

	/**
	 * Reads some bytes with all formats.
	 * @param content the bytes
	 * @return what came of it
	 */
	public static Reading read(byte[] content) {
		return READER.read(new Document("fixture", content, Instant.EPOCH));
	}

	/**
	 * Reads the one posting that a text holds.
	 * @param text the text
	 * @return its posting
	 */
	public static Posting posting(String text) {
		Reading reading = read(text.getBytes(StandardCharsets.UTF_8));
		assertThat(reading).isInstanceOf(Reading.Read.class);
		List<Posting> postings = ((Reading.Read) reading).postings();
		assertThat(postings).hasSize(1);
		return postings.getFirst();
	}

	/**
	 * The reason why a text holds no posting.
	 * @param text the text
	 * @return the reason
	 */
	public static String rejection(String text) {
		Reading reading = read(text.getBytes(StandardCharsets.UTF_8));
		assertThat(reading).isInstanceOf(Reading.Rejected.class);
		return ((Reading.Rejected) reading).reason();
	}

	/**
	 * The text of all sections of a kind.
	 * @param posting a posting
	 * @param kind the kind
	 * @return their texts, one after the other
	 */
	public static String section(Posting posting, Body.Kind kind) {
		StringBuilder text = new StringBuilder();
		for (Body.Section section : posting.body().sections()) {
			if (section.kind() == kind) {
				text.append(posting.body().text(), section.start(), section.end()).append('\n');
			}
		}
		return text.toString();
	}

}
