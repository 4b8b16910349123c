/**
 * Measures speed, each against a limit of the same run. Run by {@code mvn verify
 * -Pbenchmark}, not by the build.
 */
@NullMarked
package dev.postinggraph.benchmark;

import org.jspecify.annotations.NullMarked;
