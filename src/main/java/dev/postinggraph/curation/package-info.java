/**
 * Changes the entities that postings share as people tell, with the statements in
 * cypher/curate: names, aliases and merges, which later loads follow.
 */
@NullMarked
package dev.postinggraph.curation;

import org.jspecify.annotations.NullMarked;
