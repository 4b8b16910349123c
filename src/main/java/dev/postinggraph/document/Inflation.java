package dev.postinggraph.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Weighs what comes out of a compressed file against what went in, over all layers of
 * compression together, and stops what grows beyond all measure.
 */
final class Inflation {

	/** What may always come out: small files shrink to nearly nothing. */
	private static final long FREE = 10L * 1024 * 1024;

	private final int ratio;

	private long in;

	private long out;

	Inflation(int ratio) {
		this.ratio = ratio;
	}

	/**
	 * Counts what is read of the file.
	 * @param file the file
	 * @return a stream of it
	 */
	InputStream compressed(InputStream file) {
		return new Counting(file, (count) -> this.in += count);
	}

	/**
	 * Counts what comes out of a layer.
	 * @param layer the layer's content
	 * @return a stream of it, which fails when too much has come out
	 */
	InputStream inflated(InputStream layer) {
		return new Counting(layer, (count) -> {
			this.out += count;
			if (this.out > FREE + this.in * this.ratio) {
				throw new IOException("it grows to more than %d times its size when unpacked, as only a bomb does"
					.formatted(this.ratio));
			}
		});
	}

	private interface Counter {

		void add(int count) throws IOException;

	}

	private static final class Counting extends FilterInputStream {

		private final Counter counter;

		Counting(InputStream in, Counter counter) {
			super(in);
			this.counter = counter;
		}

		@Override
		public int read() throws IOException {
			int read = super.read();
			this.counter.add((read < 0) ? 0 : 1);
			return read;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int read = super.read(bytes, offset, length);
			this.counter.add(Math.max(0, read));
			return read;
		}

		/** Skipping counts as reading. */
		@Override
		public long skip(long count) throws IOException {
			return readNBytes((int) Math.min(count, Limits.BUFFER)).length;
		}

		@Override
		public boolean markSupported() {
			return false;
		}

	}

}
