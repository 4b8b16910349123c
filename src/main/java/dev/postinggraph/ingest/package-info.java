/**
 * Runs document, posting, entity and graph in turn and reports the outcome; the command
 * line lives here.
 */
@NullMarked
package dev.postinggraph.ingest;

import org.jspecify.annotations.NullMarked;
