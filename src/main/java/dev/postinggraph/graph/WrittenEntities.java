package dev.postinggraph.graph;

import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * What a writer has written of entities already, so that it need not do so for each
 * posting that names them alike: an entity with its names, or which place lies within
 * which. It counts only for the very node that it was written to. Whatever people curate
 * meanwhile stays true to it: they take names away for good, and what they merge has
 * another node. Safe for use by several threads.
 */
final class WrittenEntities {

	/** The frequent ones are asked for most, and stay. */
	private static final int MOST = 50_000;

	private final Cache<Object, String> nodes = Caffeine.newBuilder().maximumSize(MOST).build();

	/** Whether something was written to a node. */
	boolean contains(Object written, String node) {
		return node.equals(this.nodes.getIfPresent(written));
	}

	/**
	 * Remembers what a transaction has written that is committed.
	 * @param written the element ids of nodes by what was written to them
	 */
	void addAll(Map<Object, String> written) {
		this.nodes.putAll(written);
	}

}
