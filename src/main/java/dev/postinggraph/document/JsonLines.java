package dev.postinggraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The lines of a file in <a href="https://jsonlines.org">JSON Lines</a>, a document each.
 */
final class JsonLines extends Parts {

	private final Bytes input;

	JsonLines(String name, InputStream input, Instant seenAt, Limits limits) {
		super(name, seenAt, limits, new Content(limits.size()));
		this.input = new Bytes(input);
	}

	/**
	 * Whether a file is one: its first line is an object, and the next begins one, or is
	 * broken, as the object ends with its line.
	 * @param head the beginning of the file
	 * @return whether it is
	 */
	static boolean isOne(byte[] head) {
		int start = skipSpace(head, 0);
		int end = start;
		while (end < head.length && head[end] != '\n') {
			end++;
		}
		int last = end - 1;
		while (last > start && head[last] <= ' ') {
			last--;
		}
		int next = skipSpace(head, end);
		return last > start && head[start] == '{' && head[last] == '}' && next < head.length
				&& (head[next] == '{' || isWhole(head, start, last));
	}

	/** Whether the object that begins at one place ends at another. */
	private static boolean isWhole(byte[] head, int first, int last) {
		JsonEnd end = new JsonEnd();
		int at = first;
		while (at < last && !end.isAt(head[at])) {
			at++;
		}
		return at == last && end.isAt(head[last]);
	}

	/** A byte order mark is no part of the first line. */
	private static int skipSpace(byte[] head, int from) {
		int index = from;
		while (index < head.length && ((head[index] >= 0 && head[index] <= ' ') || (index < 3 && head[index] < 0))) {
			index++;
		}
		return index;
	}

	@Override
	@Nullable Supply read() throws IOException {
		while (this.input.peek() != Bytes.END) {
			this.content.shorten(0);
			readLine();
			if (!this.content.isBlank() || this.content.isTooLarge()) {
				return part();
			}
		}
		return null;
	}

	private void readLine() throws IOException {
		while (!this.input.readTo('\n', this.content) && this.input.peek() != Bytes.END) {
			// A line may be longer than a block.
		}
		this.input.read();
		count();
	}

}
