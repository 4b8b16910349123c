package dev.postinggraph.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The tags of an XML file and what stands between them, byte by byte, in any encoding
 * that has ASCII's characters in ASCII's places. Entities are not looked at: whoever
 * reads the parts decides on them.
 */
final class XmlTokens {

	private final Bytes input;

	private final Limits limits;

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	/** What was read one byte too far, or -1. */
	private int ahead = -1;

	XmlTokens(InputStream input, Limits limits) {
		this.input = new Bytes(input);
		this.limits = limits;
	}

	/**
	 * What a token is.
	 */
	enum Kind {

		/** A tag that opens an element. */
		START,
		/** A tag that closes one. */
		END,
		/** Text, a comment, a declaration or a tag that does both. */
		OTHER,
		/** The end of the file. */
		NONE

	}

	/**
	 * Reads the next token.
	 * @return what it is; its bytes are in {@link #bytes()}
	 * @throws IOException if the file can't be read
	 */
	Kind next() throws IOException {
		this.bytes.reset();
		int first = (this.ahead >= 0) ? this.ahead : this.input.read();
		this.ahead = -1;
		if (first < 0) {
			return Kind.NONE;
		}
		keep(first);
		if (first != '<') {
			return text();
		}
		int second = read();
		return switch (second) {
			case '/' -> {
				until(">");
				yield Kind.END;
			}
			case '?' -> other("?>");
			case '!' -> declaration();
			default -> tag(second);
		};
	}

	/** Long texts come in several tokens. */
	private Kind text() throws IOException {
		while (this.bytes.size() < Limits.BUFFER) {
			int next = this.input.read();
			if (next == '<') {
				this.ahead = next;
				return Kind.OTHER;
			}
			if (next < 0) {
				return Kind.OTHER;
			}
			this.bytes.write(next);
		}
		return Kind.OTHER;
	}

	private Kind declaration() throws IOException {
		int next = read();
		if (next == '-') {
			return other("-->");
		}
		return other((next == '[') ? "]]>" : ">");
	}

	private Kind other(String end) throws IOException {
		until(end);
		return Kind.OTHER;
	}

	/** A quoted value may hold the sign that ends the tag. */
	private Kind tag(int second) throws IOException {
		int quote = -1;
		int before = second;
		int next = (second == '>') ? second : read();
		while (next >= 0 && (quote >= 0 || next != '>')) {
			if (next == quote) {
				quote = -1;
			}
			else if (quote < 0 && (next == '"' || next == '\'')) {
				quote = next;
			}
			before = next;
			next = read();
		}
		return (before == '/') ? Kind.OTHER : Kind.START;
	}

	/** The last bytes that were read are compared as one number. */
	private void until(String end) throws IOException {
		int wanted = 0;
		int mask = 0;
		for (byte each : end.getBytes(StandardCharsets.US_ASCII)) {
			wanted = (wanted << Byte.SIZE) | each;
			mask = (mask << Byte.SIZE) | 0xFF;
		}
		int tail = 0;
		int next = 0;
		while (next >= 0 && tail != wanted) {
			next = read();
			tail = ((tail << Byte.SIZE) | next) & mask;
		}
	}

	private int read() throws IOException {
		int next = this.input.read();
		if (next >= 0) {
			keep(next);
		}
		return next;
	}

	/** What is beyond the limit is read and not kept. */
	private void keep(int next) {
		if (this.bytes.size() <= this.limits.size()) {
			this.bytes.write(next);
		}
	}

	/**
	 * The bytes of the last token, those of a very long one cut off behind the limit.
	 * @return the bytes
	 */
	ByteArrayOutputStream bytes() {
		return this.bytes;
	}

	/**
	 * The name of the last tag.
	 * @return its name with the namespace's prefix
	 */
	String name() {
		String tag = this.bytes.toString(StandardCharsets.ISO_8859_1);
		int start = tag.startsWith("</") ? 2 : 1;
		int end = start;
		while (end < tag.length() && tag.charAt(end) > ' ' && tag.charAt(end) != '>' && tag.charAt(end) != '/') {
			end++;
		}
		return tag.substring(start, end);
	}

}
