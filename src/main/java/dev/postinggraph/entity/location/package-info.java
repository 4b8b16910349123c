/**
 * Finds cities, regions and countries in what a posting says of its place.
 */
@NullMarked
package dev.postinggraph.entity.location;

import org.jspecify.annotations.NullMarked;
