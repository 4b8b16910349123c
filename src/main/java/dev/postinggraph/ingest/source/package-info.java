/**
 * Fetches the configured sources when their time has come and ingests what they supply.
 */
@NullMarked
package dev.postinggraph.ingest.source;

import org.jspecify.annotations.NullMarked;
