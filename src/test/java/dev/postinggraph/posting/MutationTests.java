package dev.postinggraph.posting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import dev.postinggraph.document.Document;
import dev.postinggraph.posting.format.PostingFormats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Broken documents, made at random from sound ones but the same in every run.
 */
class MutationTests {

	private static final int MUTANTS = 60;

	private static final List<String> PIECES = List.of("<", ">", "\"", "{", "}", "[", "]", "---\n", "&", "\0", "\n",
			"]]>", "<!--", "<script>", ",", ";", ":", "null", "-1", "9".repeat(60), "é", "\uD83D", "{% ",
			"<div>".repeat(300));

	@ParameterizedTest
	@ValueSource(strings = { "html/graph.html", "html/microdata.html", "html/rdfa.html", "html/ashby.html",
			"html/readable.html", "feed/indeed.xml", "feed/board.rss", "feed/board.atom", "feed/personio.xml",
			"feed/hr.xml", "text/front-matter.md", "text/table.csv" })
	void shouldReadOrRejectWhateverIsBroken(String name) {
		Random random = new Random(name.hashCode());
		byte[] sound = Fixtures.content(name);
		for (int i = 0; i < MUTANTS; i++) {
			byte[] mutant = mutate(sound, random);
			Document document = new Document(name, mutant, Instant.EPOCH);
			// Straight to the formats: the reader would turn an exception into a reason.
			TextDecoder.decode(mutant, null)
				.filter((text) -> !text.isBlank())
				.ifPresent((text) -> assertThatNoException().as(text).isThrownBy(() -> read(document, text)));
		}
	}

	private static void read(Document document, String text) {
		DecodedDocument decoded = new DecodedDocument(document, text);
		long start = System.nanoTime();
		PostingFormats.all()
			.stream()
			.filter((format) -> format.recognises(decoded))
			.findFirst()
			.ifPresent((format) -> format.read(decoded));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
	}

	private static byte[] mutate(byte[] sound, Random random) {
		StringBuilder mutant = new StringBuilder(new String(sound, StandardCharsets.UTF_8));
		for (int i = random.nextInt(1, 5); i > 0; i--) {
			int from = random.nextInt(mutant.length());
			int to = Math.min(mutant.length(), from + random.nextInt(40));
			String piece = PIECES.get(random.nextInt(PIECES.size()));
			switch (random.nextInt(4)) {
				case 0 -> mutant.delete(from, to);
				case 1 -> mutant.insert(from, piece);
				case 2 -> mutant.replace(from, to, piece);
				default -> mutant.insert(from, mutant.substring(from, to));
			}
			mutant.append(' ');
		}
		byte[] bytes = mutant.toString().getBytes(StandardCharsets.UTF_8);
		return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(1, bytes.length)) : bytes;
	}

}
