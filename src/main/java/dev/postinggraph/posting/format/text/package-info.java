/**
 * Formats of text and Markdown, and pages that are read by what they show.
 */
@NullMarked
package dev.postinggraph.posting.format.text;

import org.jspecify.annotations.NullMarked;
