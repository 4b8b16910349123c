package dev.postinggraph.document;

import java.util.Arrays;

/**
 * The bytes of one document as they are collected. What is beyond the limit is not kept,
 * however much it is.
 */
final class Content {

	private static final int USUAL = 8 * 1024;

	private final int limit;

	private byte[] bytes = new byte[USUAL];

	private int size;

	private boolean overfull;

	/**
	 * No content yet.
	 * @param limit how much is kept, in bytes
	 */
	Content(int limit) {
		this.limit = limit;
	}

	/**
	 * Adds a part of an array.
	 * @param from the array
	 * @param start where the part begins, inclusive
	 * @param end where it ends, exclusive
	 */
	void add(byte[] from, int start, int end) {
		int length = Math.min(end - start, this.limit - this.size);
		this.overfull |= length < end - start;
		if (length > 0) {
			reserve(length);
			System.arraycopy(from, start, this.bytes, this.size, length);
			this.size += length;
		}
	}

	/**
	 * Adds an array.
	 * @param all the bytes
	 */
	void add(byte[] all) {
		add(all, 0, all.length);
	}

	/**
	 * Adds a byte.
	 * @param one the byte
	 */
	void add(int one) {
		if (this.size < this.limit) {
			reserve(1);
			this.bytes[this.size++] = (byte) one;
		}
		else {
			this.overfull = true;
		}
	}

	private void reserve(int length) {
		if (this.size + length > this.bytes.length) {
			long doubled = Math.max(2L * this.bytes.length, (long) this.size + length);
			this.bytes = Arrays.copyOf(this.bytes, (int) Math.min(doubled, this.limit));
		}
	}

	/**
	 * Whether there was more than may be kept.
	 * @return whether something is missing
	 */
	boolean isTooLarge() {
		return this.overfull;
	}

	int size() {
		return this.size;
	}

	/**
	 * Where a byte is.
	 * @param wanted the byte
	 * @param from where to look from
	 * @return its index, or -1 if it is not there
	 */
	int indexOf(int wanted, int from) {
		for (int i = from; i < this.size; i++) {
			if (this.bytes[i] == wanted) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * How often a byte is there.
	 * @param wanted the byte
	 * @param from where to count from
	 * @return the number
	 */
	int count(int wanted, int from) {
		int count = 0;
		for (int i = from; i < this.size; i++) {
			count += (this.bytes[i] == wanted) ? 1 : 0;
		}
		return count;
	}

	/**
	 * Whether there is nothing but white space of ASCII.
	 * @return whether it is blank
	 */
	boolean isBlank() {
		for (int i = 0; i < this.size; i++) {
			if (this.bytes[i] < 0 || this.bytes[i] > ' ') {
				return false;
			}
		}
		return true;
	}

	/**
	 * A copy of the bytes from an index on.
	 * @param start the index
	 * @return the bytes
	 */
	byte[] from(int start) {
		return Arrays.copyOfRange(this.bytes, start, this.size);
	}

	/**
	 * A copy of all bytes.
	 * @return the bytes
	 */
	byte[] toByteArray() {
		return from(0);
	}

	/**
	 * Forgets what was added last.
	 * @param start from where on
	 */
	void shorten(int start) {
		this.size = start;
		this.overfull = false;
	}

}
