/**
 * Provides the Neo4j that the application talks to: the embedded one, or the one that is
 * configured.
 */
@NullMarked
package dev.postinggraph.store;

import org.jspecify.annotations.NullMarked;
