package dev.postinggraph.posting.format.text;

import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.postinggraph.posting.AnyDocument;
import dev.postinggraph.posting.Fixtures;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attacks the formats of texts.
 */
class TextFormatsFuzz {

	static Stream<byte[]> seeds() {
		return Stream.of("", "text").flatMap((folder) -> Fixtures.in(folder).stream()).map(Fixtures::content);
	}

	@MethodSource("seeds")
	@FuzzTest(maxDuration = "60s")
	void shouldAnswerAnyDocument(byte[] content) {
		AnyDocument.shouldBeAnswered(TextFormats.all(), content);
	}

}
