package dev.postinggraph.document.web;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave with an answer so that the next request can ask whether it has
 * changed (RFC 9110, 8.8). They go back as they came.
 *
 * @param etag the header {@code ETag}, or null
 * @param lastModified the header {@code Last-Modified}, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

	/** Of what has not been fetched yet. */
	public static final Validators NONE = new Validators(null, null);

}
