/**
 * Finds the one company behind the many ways to write its name.
 */
@NullMarked
package dev.postinggraph.entity.company;

import org.jspecify.annotations.NullMarked;
