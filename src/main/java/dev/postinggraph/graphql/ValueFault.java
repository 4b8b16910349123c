package dev.postinggraph.graphql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A value of the graph does not meet the schema. It takes the place where null may stand
 * with it, and gathers the path on its way there.
 */
final class ValueFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Deque<Object> path = new ArrayDeque<>();

	ValueFault(String message) {
		super(message, null, false, false);
	}

	ValueFault within(Object keyOrIndex) {
		this.path.addFirst(keyOrIndex);
		return this;
	}

	List<Object> path() {
		return List.copyOf(this.path);
	}

}
