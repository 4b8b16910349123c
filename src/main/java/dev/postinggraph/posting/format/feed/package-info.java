/**
 * Formats of XML: feeds and exports.
 */
@NullMarked
package dev.postinggraph.posting.format.feed;

import org.jspecify.annotations.NullMarked;
