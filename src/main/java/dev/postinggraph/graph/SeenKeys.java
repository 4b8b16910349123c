package dev.postinggraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

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

	void add(String key) {
		bits(key).forEach((bit) -> this.words[bit >>> 6] |= 1L << bit);
	}

	boolean contains(String key) {
		return bits(key).allMatch((bit) -> (this.words[bit >>> 6] & 1L << bit) != 0);
	}

	/** The bits of a key are spread after Kirsch and Mitzenmacher, from two hashes. */
	private static IntStream bits(String key) {
		long[] hash = MurmurHash3.hash128x64(key.getBytes(StandardCharsets.UTF_8));
		return IntStream.range(0, PROBES).map((probe) -> (int) ((hash[0] + probe * hash[1]) >>> (Long.SIZE - BITS)));
	}

}
