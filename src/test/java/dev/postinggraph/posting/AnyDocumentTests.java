package dev.postinggraph.posting;

import dev.postinggraph.posting.format.PostingFormats;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Properties of the reading of documents that somebody broke.
 */
class AnyDocumentTests {

	@Property(tries = 500, seed = "20260511")
	void shouldAnswerAnyDocument(@ForAll(supplier = HostileDocuments.class) byte[] content) {
		AnyDocument.shouldBeAnswered(PostingFormats.all(), content);
	}

}
