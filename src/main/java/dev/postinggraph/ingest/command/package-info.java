/**
 * The command line: serve, load and parse.
 */
@NullMarked
package dev.postinggraph.ingest.command;

import org.jspecify.annotations.NullMarked;
