package dev.postinggraph.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RejectedDocumentsTests {

	private static final Instant SEEN_AT = Instant.parse("2026-05-11T08:00:00.123Z");

	private final ByteArrayOutputStream file = new ByteArrayOutputStream();

	@Test
	void shouldSupplyADocumentAsItsSourceDid() throws IOException {
		write("jobs.html", new Document("jobs.html", "Bäcker".getBytes(StandardCharsets.ISO_8859_1),
				"text/html;charset=latin1", "https://crumb.example/1", SEEN_AT));
		assertThat(read()).singleElement().isInstanceOfSatisfying(Supplied.class, (supplied) -> {
			Document document = supplied.document();
			assertThat(document.name()).isEqualTo("jobs.html");
			assertThat(document.content()).isEqualTo("Bäcker".getBytes(StandardCharsets.ISO_8859_1));
			assertThat(document.mediaType()).isEqualTo("text/html;charset=latin1");
			assertThat(document.url()).isEqualTo("https://crumb.example/1");
			assertThat(document.seenAt()).isEqualTo(SEEN_AT);
		});
	}

	@Test
	void shouldKeepTextReadable() throws IOException {
		write("jobs.md", new Document("jobs.md", "# Bäcker".getBytes(StandardCharsets.UTF_8), SEEN_AT));
		assertThat(this.file.toString(StandardCharsets.UTF_8)).isEqualTo(
				"""
						{"rejected":"jobs.md","reasons":["It has no title."],"seenAt":"2026-05-11T08:00:00.123Z","text":"# Bäcker"}
						""");
	}

	@Test
	void shouldSayThatADocumentCouldNotBeHad() throws IOException {
		write("gone.md", null);
		this.file.writeBytes("{\"rejected\": no JSON\n".getBytes(StandardCharsets.UTF_8));
		write("here.md", new Document("here.md", new byte[] { 'x' }, SEEN_AT));
		List<Supply> supplies = read();
		assertThat(supplies).hasSize(3);
		assertThat(supplies.get(0)).isEqualTo(new NotSupplied("gone.md",
				"Its content is not in the file of rejected documents, as it could not be had: load it from its source."));
		assertThat(supplies.get(1)).isInstanceOfSatisfying(NotSupplied.class,
				(broken) -> assertThat(broken.reason()).startsWith("It is no line of a file of rejected documents"));
		assertThat(supplies.get(2)).isInstanceOf(Supplied.class);
	}

	@Property
	void shouldLoseNoByte(@ForAll byte[] content) throws IOException {
		this.file.reset();
		write("any", new Document("any", content, SEEN_AT));
		assertThat(read()).singleElement()
			.isInstanceOfSatisfying(Supplied.class,
					(supplied) -> assertThat(supplied.document().content()).isEqualTo(content));
	}

	private void write(String name, @Nullable Document document) throws IOException {
		RejectedDocuments.write(name, document, List.of("It has no title."), this.file);
	}

	private List<Supply> read() throws IOException {
		InputStream input = new ByteArrayInputStream(this.file.toByteArray());
		return new FileDocuments(List.of("-"), input).stream().toList();
	}

}
