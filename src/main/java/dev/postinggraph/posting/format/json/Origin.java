package dev.postinggraph.posting.format.json;

import org.jspecify.annotations.Nullable;

/**
 * What a document tells of all postings in it.
 *
 * @param envelope the value around the postings; the posting itself where there is none
 * @param url the address at which its only posting is published, or null
 */
record Origin(Json envelope, @Nullable String url) {

}
