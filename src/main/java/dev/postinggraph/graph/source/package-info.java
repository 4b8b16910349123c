/**
 * Keeps what is known of the sources that postings are fetched from: their last runs,
 * their pages, and whose turn it is.
 */
@NullMarked
package dev.postinggraph.graph.source;

import org.jspecify.annotations.NullMarked;
