/**
 * Supplies raw documents, unread and unchanged.
 */
@NullMarked
package dev.postinggraph.document;

import org.jspecify.annotations.NullMarked;
