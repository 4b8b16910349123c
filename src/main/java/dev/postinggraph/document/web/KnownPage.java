package dev.postinggraph.document.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a page between runs.
 *
 * @param url its address
 * @param validators what its server gave to ask for changes with
 * @param changedAt when it changed last as its sitemap says, or null
 * @param fetchedAt when its server was last asked
 */
public record KnownPage(String url, Validators validators, @Nullable Instant changedAt, Instant fetchedAt) {

}
