package dev.postinggraph.query.plan;

import org.jspecify.annotations.Nullable;

/**
 * One step from a node along a relationship.
 *
 * @param type the relationship's type, which leads to nodes of one label
 * @param direction the way it is followed
 * @param label the label of the nodes at its end
 * @param within the type that leads from a place to the larger one around it, where what
 * lies within a place counts as the place, else null. Places are at the relationship's
 * own end: at the step's end if it goes {@code OUT}, at its start if it goes {@code IN}
 */
public record Hop(String type, Direction direction, String label, @Nullable String within) {

	/**
	 * The same step from its end.
	 * @param start the label of the nodes at its start
	 * @return the step back
	 */
	public Hop reversed(String start) {
		return new Hop(this.type, (this.direction == Direction.OUT) ? Direction.IN : Direction.OUT, start, this.within);
	}

	/**
	 * The way a relationship is followed.
	 */
	public enum Direction {

		/** From start to end. */
		OUT,
		/** From end to start. */
		IN

	}

}
