package dev.postinggraph.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import dev.postinggraph.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document that a client sends as text, seen at that moment.
 *
 * @param name what it is called in reports
 * @param content its text
 * @param url where it is published, or null
 * @param mediaType its type as its source declared it, or null
 */
public record Submission(String name, String content, @Nullable String url, @Nullable String mediaType) {

	/** The text is decoded already, whatever character set its source declared. */
	Document document() {
		return new Document(this.name, this.content.getBytes(StandardCharsets.UTF_8), inUtf8(this.mediaType), this.url,
				Instant.now());
	}

	private static @Nullable String inUtf8(@Nullable String mediaType) {
		return (mediaType != null) ? mediaType.replaceFirst(";.*", "") + ";charset=utf-8" : null;
	}

}
