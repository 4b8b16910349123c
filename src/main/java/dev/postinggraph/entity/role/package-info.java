/**
 * Finds the role and the seniority in a title.
 */
@NullMarked
package dev.postinggraph.entity.role;

import org.jspecify.annotations.NullMarked;
