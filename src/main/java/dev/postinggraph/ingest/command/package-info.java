/**
 * The command line: serve, load, fetch, parse.
 */
@NullMarked
package dev.postinggraph.ingest.command;

import org.jspecify.annotations.NullMarked;
