package dev.postinggraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import dev.postinggraph.document.Supply.Supplied;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file in <a href="https://jsonlines.org">JSON Lines</a>, a document each.
 */
final class JsonLines extends Supplies {

	private final String name;

	private final Bytes input;

	private final Instant seenAt;

	private final Limits limits;

	private long line;

	JsonLines(String name, InputStream input, Instant seenAt, Limits limits) {
		super(name);
		this.name = name;
		this.input = new Bytes(input);
		this.seenAt = seenAt;
		this.limits = limits;
	}

	/**
	 * Whether a file is one: its first line is an object, and the next begins one.
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
		return last > start && head[start] == '{' && head[last] == '}' && next < head.length && head[next] == '{';
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
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		while (readLine(content)) {
			this.line++;
			String path = this.name + "#" + this.line;
			if (content.size() > this.limits.size()) {
				return this.limits.tooLarge(path);
			}
			if (!isBlank(content)) {
				return new Supplied(new Document(path, content.toByteArray(), this.seenAt));
			}
			content.reset();
		}
		return null;
	}

	/** What is beyond the limit is read and not kept. */
	private boolean readLine(ByteArrayOutputStream content) throws IOException {
		int next = this.input.read();
		boolean any = next >= 0;
		while (next >= 0 && next != '\n') {
			if (content.size() <= this.limits.size()) {
				content.write(next);
			}
			next = this.input.read();
		}
		return any;
	}

	private static boolean isBlank(ByteArrayOutputStream content) {
		return content.size() == 0 || content.toString(StandardCharsets.ISO_8859_1).isBlank();
	}

}
