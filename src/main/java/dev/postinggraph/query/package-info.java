/**
 * Compiles a query plan to one Cypher statement and runs it; the only one that knows
 * Cypher-DSL.
 */
@NullMarked
package dev.postinggraph.query;

import org.jspecify.annotations.NullMarked;
