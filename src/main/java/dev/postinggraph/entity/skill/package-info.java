/**
 * Finds the skills that a text names, with a lexicon and the context of each match.
 */
@NullMarked
package dev.postinggraph.entity.skill;

import org.jspecify.annotations.NullMarked;
