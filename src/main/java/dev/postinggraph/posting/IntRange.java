package dev.postinggraph.posting;

import org.jspecify.annotations.Nullable;

/**
 * A range of whole numbers, open at an end that is null.
 *
 * @param min the smallest, or null
 * @param max the largest, or null
 */
public record IntRange(@Nullable Integer min, @Nullable Integer max) {

	public IntRange {
		if (min == null && max == null) {
			throw new IllegalArgumentException("A range needs at least one end");
		}
		if (min != null && max != null && min > max) {
			throw new IllegalArgumentException("The range %d to %d runs backwards".formatted(min, max));
		}
	}

}
