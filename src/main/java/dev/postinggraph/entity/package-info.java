/**
 * Decides which skills, company, role and places a posting names.
 */
@NullMarked
package dev.postinggraph.entity;

import org.jspecify.annotations.NullMarked;
