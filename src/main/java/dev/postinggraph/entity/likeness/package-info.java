/**
 * Tells how much two postings say the same, whatever boards have made of their texts.
 */
@NullMarked
package dev.postinggraph.entity.likeness;

import org.jspecify.annotations.NullMarked;
