/**
 * Formats of JSON: applicant-tracking systems, boards and exports.
 */
@NullMarked
package dev.postinggraph.posting.format.json;

import org.jspecify.annotations.NullMarked;
