package dev.postinggraph.document;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream byte by byte, without the lock that {@link java.io.BufferedInputStream}
 * takes for each of them.
 */
final class Bytes {

	private final InputStream input;

	private final byte[] buffer = new byte[Limits.BUFFER];

	private int position;

	private int end;

	Bytes(InputStream input) {
		this.input = input;
	}

	/**
	 * Reads a byte.
	 * @return the byte from 0 to 255, or -1 at the end
	 * @throws IOException if the stream can't be read
	 */
	int read() throws IOException {
		if (this.position == this.end) {
			this.position = 0;
			this.end = this.input.readNBytes(this.buffer, 0, this.buffer.length);
		}
		return (this.end == 0) ? -1 : Byte.toUnsignedInt(this.buffer[this.position++]);
	}

}
