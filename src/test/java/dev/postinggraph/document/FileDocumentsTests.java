package dev.postinggraph.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileDocumentsTests {

	@TempDir
	Path folder;

	@Test
	void shouldSupplyAFileAsItIs() throws IOException {
		Path file = write("posting.md", "# Baker");
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-05-11T08:00:00Z")));
		assertThat(supplies(file.toString())).singleElement().isInstanceOfSatisfying(Supplied.class, (supplied) -> {
			assertThat(supplied.document().name()).isEqualTo(file.toString());
			assertThat(supplied.document().content()).asString(StandardCharsets.UTF_8).isEqualTo("# Baker");
			assertThat(supplied.document().seenAt()).isEqualTo("2026-05-11T08:00:00Z");
		});
	}

	@Test
	void shouldSupplyStandardInputAsOfNow() {
		Instant before = Instant.now();
		InputStream input = new ByteArrayInputStream("# Baker".getBytes(StandardCharsets.UTF_8));
		assertThat(new FileDocuments(List.of("-"), input).stream()).singleElement()
			.isInstanceOfSatisfying(Supplied.class, (supplied) -> {
				assertThat(supplied.document().name()).isEqualTo("-");
				assertThat(supplied.document().content()).asString(StandardCharsets.UTF_8).isEqualTo("# Baker");
				assertThat(supplied.document().seenAt()).isBetween(before, Instant.now());
			});
	}

	@Test
	void shouldLookThroughFoldersInTheOrderOfTheirNames() throws IOException {
		write("b/2.md", "");
		write("b/1.md", "");
		write("c.md", "");
		write("a.md", "");
		write(".hidden/x.md", "");
		write(".DS_Store", "");
		Files.createDirectories(this.folder.resolve("empty"));
		assertThat(supplies(this.folder.toString())).extracting(this::nameInFolder)
			.containsExactly("a.md", "b/1.md", "b/2.md", "c.md");
	}

	@Test
	void shouldCountWhatHasBeenRead() throws IOException {
		write("a.md", "12345");
		write("b.jsonl", "{\"a\": 1}\n{\"b\": 2}\n");
		FileDocuments documents = new FileDocuments(List.of(this.folder.toString()), System.in);
		assertThat(documents.size()).hasValue(23);
		assertThat(documents.read()).isZero();
		assertThat(documents.stream().count()).isEqualTo(3);
		assertThat(documents.read()).isEqualTo(23);
		assertThat(new FileDocuments(List.of("-"), System.in).size()).isEmpty();
	}

	@Test
	void shouldNotFollowLinksInACircle() throws IOException {
		write("a.md", "");
		Files.createSymbolicLink(this.folder.resolve("circle"), this.folder);
		assertThat(supplies(this.folder.toString())).extracting(this::nameInFolder).containsExactly("a.md");
	}

	@Test
	void shouldReadAFileOnlyWhenTheStreamArrivesAtIt() throws IOException {
		write("1.md", "one");
		Path second = write("2.md", "two");
		Iterator<Supply> supplies = supplyStream(this.folder.toString()).iterator();
		assertThat(supplies.next()).isInstanceOf(Supplied.class);
		Files.delete(second);
		assertThat(supplies.next()).isInstanceOf(NotSupplied.class);
		assertThat(supplies.hasNext()).isFalse();
	}

	@Test
	void shouldSayThatAFileIsMissing() {
		String missing = this.folder.resolve("missing.md").toString();
		assertThat(supplies(missing)).containsExactly(new NotSupplied(missing, "There is no such file or folder."));
	}

	@Test
	void shouldSayThatALinkLeadsNowhere() throws IOException {
		Files.createSymbolicLink(this.folder.resolve("broken.md"), this.folder.resolve("missing.md"));
		assertThat(reasons(this.folder.toString())).containsExactly("There is no such file or folder.");
	}

	@Test
	void shouldSayThatAFileMayNotBeRead() throws IOException {
		Path file = write("secret.md", "");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
		Assumptions.assumeFalse(Files.isReadable(file), "The superuser may read everything");
		assertThat(reasons(file.toString())).containsExactly("It can't be read: check its permissions.");
	}

	@Test
	void shouldSayThatAFolderIsEmpty() {
		assertThat(reasons(this.folder.toString())).containsExactly("The folder holds no files.");
	}

	@Test
	void shouldSayThatANameIsNoPath() {
		assertThat(reasons("a\0b")).singleElement().asString().startsWith("It is not a valid path:");
	}

	@Test
	void shouldNotReadAFileThatIsTooLarge() throws IOException {
		Path file = this.folder.resolve("huge.md");
		try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
			huge.setLength(50L * 1024 * 1024);
		}
		assertThat(reasons(file.toString()))
			.containsExactly("It is larger than 10 MiB; split it into one file a posting.");
	}

	@Test
	void shouldStopReadingAStreamThatIsTooLarge() {
		InputStream endless = new InputStream() {
			@Override
			public int read() {
				return 'x';
			}
		};
		assertThat(new FileDocuments(List.of("-"), endless, 1000).stream())
			.containsExactly(new NotSupplied("-", "It is larger than 1000 bytes; split it into one file a posting."));
	}

	@Test
	void shouldSupplyADocumentOfExactlyTheLimit() {
		InputStream input = new ByteArrayInputStream(new byte[1000]);
		assertThat(new FileDocuments(List.of("-"), input, 1000).stream()).singleElement().isInstanceOf(Supplied.class);
	}

	private Path write(String name, String content) throws IOException {
		Path file = this.folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.writeString(file, content);
	}

	private static FileDocuments documents(String... names) {
		return new FileDocuments(List.of(names), InputStream.nullInputStream());
	}

	private static Stream<Supply> supplyStream(String... names) {
		return documents(names).stream();
	}

	private static List<Supply> supplies(String... names) {
		return supplyStream(names).toList();
	}

	private static List<String> reasons(String... names) {
		return supplyStream(names).map(NotSupplied.class::cast).map(NotSupplied::reason).toList();
	}

	private String nameInFolder(Supply supply) {
		String name = switch (supply) {
			case Supplied supplied -> supplied.document().name();
			case NotSupplied notSupplied -> notSupplied.name();
		};
		return this.folder.relativize(Path.of(name)).toString();
	}

}
