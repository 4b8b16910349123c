package dev.postinggraph.posting.format.json;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a document tells of all postings in it.
 *
 * @param envelope the value around the postings; the posting itself where there is none
 * @param url the address at which its only posting is published, or null
 * @param seenAt when it was current, from which "3 days ago" is counted
 */
record Origin(Json envelope, @Nullable String url, Instant seenAt) {

}
