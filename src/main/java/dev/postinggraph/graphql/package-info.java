/**
 * Maps GraphQL requests to plans and rows to responses; the only one that knows
 * graphql-java.
 */
@NullMarked
package dev.postinggraph.graphql;

import org.jspecify.annotations.NullMarked;
