package dev.postinggraph.web;

/**
 * An operation to begin with.
 *
 * @param name the name of its file, without the extension
 * @param query the GraphQL document as it was written, with its comments
 */
record Example(String name, String query) {
}
