/**
 * What to read, free of GraphQL and of Cypher: immutable, and printable for a person.
 */
@NullMarked
package dev.postinggraph.query.plan;

import org.jspecify.annotations.NullMarked;
