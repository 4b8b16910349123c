package dev.postinggraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import org.apache.commons.codec.digest.MurmurHash3;

/**
 * Remembers which keys were seen, in a memory that does not grow with them: a filter
 * after Bloom (Space/time trade-offs in hash coding with allowable errors, 1970) of 2^29
 * bits, with seven of them for a key. It may take a new key for a seen one, never the
 * other way round; of 30 million keys it takes one in three thousand for another.
 */
final class SeenKeys {

	private static final int BITS = 29;

	private static final int PROBES = 7;

	private final long[] words = new long[1 << (BITS - 6)];

	/**
	 * Adds keys.
	 * @return whether any of them may have been added before
	 */
	boolean addAll(Set<String> keys) {
		boolean seen = false;
		for (String key : keys) {
			seen |= add(key);
		}
		return seen;
	}

	/** The bits of a key are spread after Kirsch and Mitzenmacher, from two hashes. */
	private boolean add(String key) {
		long[] hash = MurmurHash3.hash128x64(key.getBytes(StandardCharsets.UTF_8));
		boolean seen = true;
		for (int probe = 0; probe < PROBES; probe++) {
			seen &= set((hash[0] + probe * hash[1]) >>> (Long.SIZE - BITS));
		}
		return seen;
	}

	/** Sets a bit and tells whether it was set. */
	private boolean set(long bit) {
		int word = (int) (bit >>> 6);
		long mask = 1L << bit;
		boolean was = (this.words[word] & mask) != 0;
		this.words[word] |= mask;
		return was;
	}

}
