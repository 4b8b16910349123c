/**
 * Pages with structured data, and readable pages without.
 */
@NullMarked
package dev.postinggraph.posting.format.html;

import org.jspecify.annotations.NullMarked;
