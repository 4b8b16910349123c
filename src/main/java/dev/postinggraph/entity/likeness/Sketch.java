package dev.postinggraph.entity.likeness;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of a text to tell later how much of it is in another one: a MinHash
 * signature of its shingles, as in Broder, <em>On the resemblance and containment of
 * documents</em> (1997).
 * <ul>
 * <li>A shingle is {@value #SHINGLE} words in a row: fewer are in many texts by chance,
 * and of more of them each edited word takes away too many.</li>
 * <li>There are {@value #PERMUTATIONS} permutations, so that a resemblance is estimated
 * with a standard error of at most 0.031. They are linear, {@code a·x + b} modulo 2³²
 * with odd {@code a}, which come close enough to random ones (Bohman, Cooper and Frieze,
 * <em>Min-wise independent linear permutations</em>, 2000) and take a few cycles for
 * eight shingles at once.</li>
 * <li>Of each smallest value one byte is kept (Li and König, <em>b-bit minwise
 * hashing</em>, 2010): different ones agree once in 256 times, which the estimate takes
 * off again.</li>
 * </ul>
 * The permutations are part of what is stored: another choice of them makes all stored
 * sketches worthless.
 */
public final class Sketch {

	static final int SHINGLE = 3;

	static final int PERMUTATIONS = 256;

	/** Fewer shingles say too little to compare. */
	static final int FEWEST = 40;

	/** How often bytes of different values agree. */
	private static final double BY_CHANCE = 1.0 / 256;

	private static final int[] FACTORS = new int[PERMUTATIONS];

	private static final int[] SUMMANDS = new int[PERMUTATIONS];

	static {
		SplittableRandom random = new SplittableRandom(1997);
		Arrays.setAll(FACTORS, (i) -> random.nextInt() | 1);
		Arrays.setAll(SUMMANDS, (i) -> random.nextInt());
	}

	private final boolean whole;

	private final int shingles;

	private final byte[] values;

	private Sketch(boolean whole, int shingles, byte[] values) {
		this.whole = whole;
		this.shingles = shingles;
		this.values = values;
	}

	/**
	 * The sketch of a text.
	 * @param words the hashes of its words, in their order
	 * @param whole whether these are all words, since no heading tells which are of the
	 * job
	 * @return the sketch, or null if the text is too short to tell anything
	 */
	static @Nullable Sketch of(int[] words, boolean whole) {
		int[] shingles = shingles(words);
		if (shingles.length < FEWEST) {
			return null;
		}
		int[] smallest = new int[PERMUTATIONS];
		Arrays.fill(smallest, Integer.MAX_VALUE);
		for (int shingle : shingles) {
			for (int i = 0; i < PERMUTATIONS; i++) {
				smallest[i] = Math.min(smallest[i], FACTORS[i] * shingle + SUMMANDS[i]);
			}
		}
		byte[] values = new byte[PERMUTATIONS];
		for (int i = 0; i < PERMUTATIONS; i++) {
			values[i] = (byte) Words.mix(smallest[i]);
		}
		return new Sketch(whole, shingles.length, values);
	}

	/** Each shingle once. */
	private static int[] shingles(int[] words) {
		int[] all = new int[Math.max(0, words.length - SHINGLE + 1)];
		for (int i = 0; i < all.length; i++) {
			int shingle = 0;
			for (int word = i; word < i + SHINGLE; word++) {
				shingle = Words.mix(shingle * 31 + words[word]);
			}
			all[i] = shingle;
		}
		Arrays.sort(all);
		int distinct = 0;
		for (int i = 0; i < all.length; i++) {
			if (i == 0 || all[i] != all[i - 1]) {
				all[distinct++] = all[i];
			}
		}
		return Arrays.copyOf(all, distinct);
	}

	/**
	 * The resemblance of two texts.
	 * @param other the sketch of the other one
	 * @return the estimated part of the shingles of both that either has, 0 to 1
	 */
	public double resemblance(Sketch other) {
		int same = 0;
		for (int i = 0; i < PERMUTATIONS; i++) {
			same += (this.values[i] == other.values[i]) ? 1 : 0;
		}
		double equal = (double) same / PERMUTATIONS;
		return Math.max(0, (equal - BY_CHANCE) / (1 - BY_CHANCE));
	}

	/**
	 * How much of the shorter text is in the longer one: what a board has put around a
	 * text says nothing of the job. With {@code r} the resemblance and {@code a},
	 * {@code b} the numbers of shingles, {@code r·(a + b)/(1 + r)} of them are common.
	 * @param other the sketch of the other one
	 * @return the estimated part, 0 to 1
	 */
	public double containment(Sketch other) {
		double resemblance = resemblance(other);
		double common = resemblance * (this.shingles + other.shingles) / (1 + resemblance);
		return Math.min(1, common / Math.min(this.shingles, other.shingles));
	}

	/**
	 * Whether both are of whole texts: what a company says in all its postings is in both
	 * then, whatever the jobs are.
	 * @param other the sketch of the other one
	 * @return true if so
	 */
	public boolean isWholeAs(Sketch other) {
		return this.whole && other.whole;
	}

	/**
	 * All of it, to be stored.
	 * @return whether it is of the whole text, the number of shingles and the values
	 */
	public byte[] toBytes() {
		return ByteBuffer.allocate(1 + Integer.BYTES + PERMUTATIONS)
			.put((byte) (this.whole ? 1 : 0))
			.putInt(this.shingles)
			.put(this.values)
			.array();
	}

	/**
	 * What was stored.
	 * @param bytes as {@link #toBytes()} made them
	 * @return the sketch
	 */
	public static Sketch of(byte[] bytes) {
		return new Sketch(bytes[0] == 1, ByteBuffer.wrap(bytes).getInt(1),
				Arrays.copyOfRange(bytes, 1 + Integer.BYTES, bytes.length));
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Sketch sketch && this.whole == sketch.whole && this.shingles == sketch.shingles
				&& Arrays.equals(this.values, sketch.values);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.whole, this.shingles, Arrays.hashCode(this.values));
	}

}
