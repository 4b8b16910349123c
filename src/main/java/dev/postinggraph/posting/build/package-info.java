/**
 * What formats make postings with: the fields found, and the texts that hold them.
 */
@NullMarked
package dev.postinggraph.posting.build;

import org.jspecify.annotations.NullMarked;
