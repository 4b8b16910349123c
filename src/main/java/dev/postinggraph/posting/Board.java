package dev.postinggraph.posting;

import org.jspecify.annotations.Nullable;

/**
 * A site that lists postings.
 *
 * @param name the name it goes by, such as {@code hotfix.jobs}
 * @param url its address, or null if unknown
 */
public record Board(String name, @Nullable String url) {

}
