/**
 * Serves the pages: GraphiQL, Neo4j Browser and the way to both.
 */
@NullMarked
package dev.postinggraph.web;

import org.jspecify.annotations.NullMarked;
