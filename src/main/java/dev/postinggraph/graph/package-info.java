/**
 * Writes resolved postings, idempotently, with the statements in cypher/write.
 */
@NullMarked
package dev.postinggraph.graph;

import org.jspecify.annotations.NullMarked;
