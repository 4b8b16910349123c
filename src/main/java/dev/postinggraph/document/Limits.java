package dev.postinggraph.document;

/**
 * How much is taken out of one file.
 *
 * @param size the largest document in bytes
 * @param depth how many containers may lie one in another: a tar in a gzip is two
 * @param entries how many entries an archive may have
 * @param ratio how many times its size a compressed file may grow; no text in a natural
 * language shrinks to a hundredth
 */
record Limits(int size, int depth, int entries, int ratio) {

	private static final int KIBIBYTE = 1024;

	/** How much is read at once where nothing says otherwise, in bytes. */
	static final int BUFFER = 64 * KIBIBYTE;

	private static final int DEPTH = 3;

	private static final int ENTRIES = 1_000_000;

	private static final int RATIO = 200;

	Limits {
		if (size < 0 || size == Integer.MAX_VALUE) {
			throw new IllegalArgumentException(
					"A document can't be limited to %d bytes; give a number from 0 to 2147483646".formatted(size));
		}
	}

	static Limits of(int size) {
		return new Limits(size, DEPTH, ENTRIES, RATIO);
	}

	/** The same with documents that are larger by a factor. */
	Limits times(int factor) {
		return new Limits((int) Math.min((long) this.size * factor, Integer.MAX_VALUE - 1), this.depth, this.entries,
				this.ratio);
	}

	Supply.NotSupplied tooLarge(String name) {
		int mebibytes = this.size / KIBIBYTE / KIBIBYTE;
		String limit = (mebibytes > 0) ? mebibytes + " MiB" : this.size + " bytes";
		return new Supply.NotSupplied(name, "It is larger than %s; split it into one file a posting.".formatted(limit));
	}

}
