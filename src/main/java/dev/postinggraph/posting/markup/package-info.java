/**
 * Turns markup and addresses of unknown origin into text and safe HTML.
 */
@NullMarked
package dev.postinggraph.posting.markup;

import org.jspecify.annotations.NullMarked;
