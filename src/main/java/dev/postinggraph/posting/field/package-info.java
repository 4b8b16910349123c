/**
 * Reads single fields of a posting (money, dates, years of experience) from text.
 */
@NullMarked
package dev.postinggraph.posting.field;

import org.jspecify.annotations.NullMarked;
