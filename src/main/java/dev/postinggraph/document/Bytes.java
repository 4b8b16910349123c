package dev.postinggraph.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream block by block, and looks in a block for the byte at which something
 * ends.
 */
final class Bytes {

	/** What stands for the end of the stream. */
	static final int END = -1;

	/** How many bytes of the block before are still there. */
	private static final int KEPT = 2;

	private final InputStream input;

	private byte[] buffer = new byte[KEPT + Limits.BUFFER];

	private int position = KEPT;

	private int end = KEPT;

	Bytes(InputStream input) {
		this.input = input;
	}

	/**
	 * Reads a byte.
	 * @return the byte from 0 to 255, or {@link #END}
	 * @throws IOException if the stream can't be read
	 */
	int read() throws IOException {
		return fill() ? Byte.toUnsignedInt(this.buffer[this.position++]) : END;
	}

	/**
	 * The byte that is read next.
	 * @return the byte from 0 to 255, or {@link #END}
	 * @throws IOException if the stream can't be read
	 */
	int peek() throws IOException {
		return fill() ? Byte.toUnsignedInt(this.buffer[this.position]) : END;
	}

	/**
	 * Reads up to a byte and that byte itself.
	 * @param last the byte
	 * @param content keeps what is read
	 * @return whether the byte came before the stream's end
	 * @throws IOException if the stream can't be read
	 */
	boolean readThrough(int last, Content content) throws IOException {
		while (fill()) {
			int found = indexOf((byte) last);
			content.add(this.buffer, this.position, Math.min(found + 1, this.end));
			this.position = Math.min(found + 1, this.end);
			if (found < this.end) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Reads up to a byte, which is read next, or to the end of the block.
	 * @param next the byte
	 * @param content keeps what is read
	 * @return whether the byte is next
	 * @throws IOException if the stream can't be read
	 */
	boolean readTo(int next, Content content) throws IOException {
		if (!fill()) {
			return false;
		}
		int found = indexOf((byte) next);
		content.add(this.buffer, this.position, found);
		this.position = found;
		return found < this.end;
	}

	/**
	 * Reads up to a byte that somebody takes for the last.
	 * @param end looks at each byte
	 * @param content keeps what is read
	 * @throws IOException if the stream can't be read
	 */
	void readThrough(End end, Content content) throws IOException {
		boolean ended = false;
		while (!ended && fill()) {
			int at = this.position;
			while (!ended && at < this.end) {
				ended = end.isAt(this.buffer[at]);
				at++;
			}
			content.add(this.buffer, this.position, at);
			this.position = at;
		}
	}

	/**
	 * Knows where something ends.
	 */
	interface End {

		/**
		 * Whether it ends with the next byte.
		 * @param next the byte
		 * @return whether it is the last
		 */
		boolean isAt(byte next);

	}

	/** Where a byte is in the block; its end if it is not there. */
	private int indexOf(byte wanted) {
		byte[] bytes = this.buffer;
		int at = this.position;
		int to = this.end;
		while (at < to && bytes[at] != wanted) {
			at++;
		}
		return at;
	}

	/**
	 * Whether some bytes were read last.
	 * @param bytes at most {@value #KEPT}, in ASCII
	 * @return whether they were
	 */
	boolean isBehind(String bytes) {
		for (int i = 0; i < bytes.length(); i++) {
			if (this.buffer[this.position - bytes.length() + i] != bytes.charAt(i)) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Puts back what was read, to be read again.
	 * @param again the bytes
	 */
	void unread(byte[] again) {
		int rest = this.end - this.position;
		byte[] joined = new byte[KEPT + Math.max(Limits.BUFFER, again.length + rest)];
		System.arraycopy(again, 0, joined, KEPT, again.length);
		System.arraycopy(this.buffer, this.position, joined, KEPT + again.length, rest);
		this.buffer = joined;
		this.position = KEPT;
		this.end = KEPT + again.length + rest;
	}

	private boolean fill() throws IOException {
		if (this.position == this.end) {
			System.arraycopy(this.buffer, this.end - KEPT, this.buffer, 0, KEPT);
			this.position = KEPT;
			this.end = KEPT + this.input.readNBytes(this.buffer, KEPT, Limits.BUFFER);
		}
		return this.position < this.end;
	}

}
