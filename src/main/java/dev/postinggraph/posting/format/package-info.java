/**
 * One class for each format that postings come in, chosen by what a document holds.
 */
@NullMarked
package dev.postinggraph.posting.format;

import org.jspecify.annotations.NullMarked;
