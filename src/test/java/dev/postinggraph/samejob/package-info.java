/**
 * A measure of how well jobs that are posted several times are found to be one, and of
 * whether others stay apart.
 */
@NullMarked
package dev.postinggraph.samejob;

import org.jspecify.annotations.NullMarked;
