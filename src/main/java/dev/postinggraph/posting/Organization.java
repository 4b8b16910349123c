package dev.postinggraph.posting;

import org.jspecify.annotations.Nullable;

/**
 * The hiring organisation as a source names it.
 *
 * @param name the name as stated
 * @param url its page, at the source or its own, or null
 */
public record Organization(String name, @Nullable String url) {

}
