package dev.postinggraph.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A raw document, unread and unchanged. Equality is identity of the content array: a
 * document is a value to pass on, not a key.
 *
 * @param name where it came from, as a person would look it up: a path, a URL,
 * {@code "-"} for standard input
 * @param content the bytes as they were found; not to be modified
 * @param mediaType the type that its source declared, such as {@code text/html;
 * charset=utf-8}, or null if none did
 * @param url the address at which its posting is published, if its source told, or null
 * @param seenAt when its content was current: the time of the fetch, for a file its last
 * modification
 */
@SuppressWarnings("ArrayRecordComponent")
public record Document(String name, byte[] content, @Nullable String mediaType, @Nullable String url, Instant seenAt) {

	/**
	 * The largest document in bytes that is read unless another limit is given: 10 MiB, a
	 * hundred times the size of a long posting with its page.
	 */
	public static final int DEFAULT_MAX_SIZE = 10 * 1024 * 1024;

	/**
	 * A document of which nothing but name, content and time is known.
	 * @param name where it came from
	 * @param content the bytes as they were found
	 * @param seenAt when its content was current
	 */
	public Document(String name, byte[] content, Instant seenAt) {
		this(name, content, null, null, seenAt);
	}

}
