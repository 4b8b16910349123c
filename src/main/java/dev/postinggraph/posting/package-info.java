/**
 * Turns a raw document into postings, or says why not; the only one that knows Jsoup.
 */
@NullMarked
package dev.postinggraph.posting;

import org.jspecify.annotations.NullMarked;
