package dev.postinggraph.posting.format.feed;

import java.util.stream.Stream;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.postinggraph.posting.AnyDocument;
import dev.postinggraph.posting.Fixtures;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attacks the formats of XML.
 */
class FeedFormatsFuzz {

	static Stream<byte[]> seeds() {
		return Fixtures.in("feed").stream().map(Fixtures::content);
	}

	@MethodSource("seeds")
	@FuzzTest(maxDuration = "60s")
	void shouldAnswerAnyDocument(byte[] content) {
		AnyDocument.shouldBeAnswered(FeedFormats.all(), content);
	}

}
