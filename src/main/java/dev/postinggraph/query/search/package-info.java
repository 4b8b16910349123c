/**
 * Reads what people type into a search box, and shows where a text has it.
 */
@NullMarked
package dev.postinggraph.query.search;

import org.jspecify.annotations.NullMarked;
