package dev.postinggraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The tags of an XML file and what stands between them, in any encoding that has ASCII's
 * characters in ASCII's places. Entities are not looked at: whoever reads the parts
 * decides on them.
 */
final class XmlTokens {

	/** Longer names are cut off. */
	private static final int LONGEST_NAME = 256;

	private final Bytes input;

	/** The name of the last tag. */
	private final byte[] name = new byte[LONGEST_NAME];

	private int nameLength;

	XmlTokens(InputStream input) {
		this.input = new Bytes(input);
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
	 * Reads the next token. A long text is several.
	 * @param content keeps its bytes
	 * @return what it is
	 * @throws IOException if the file can't be read
	 */
	Kind next(Content content) throws IOException {
		int first = this.input.peek();
		if (first != '<') {
			this.input.readTo('<', content);
			return (first == Bytes.END) ? Kind.NONE : Kind.OTHER;
		}
		content.add(this.input.read());
		return switch (this.input.peek()) {
			case '/' -> {
				content.add(this.input.read());
				readName(content);
				this.input.readThrough('>', content);
				yield Kind.END;
			}
			case '?' -> other("?", content);
			case '!' -> declaration(content);
			default -> tag(content);
		};
	}

	private Kind declaration(Content content) throws IOException {
		content.add(this.input.read());
		return switch (this.input.peek()) {
			case '-' -> other("--", content);
			case '[' -> other("]]", content);
			default -> other("", content);
		};
	}

	/** Reads up to a bracket behind some other bytes. */
	private Kind other(String before, Content content) throws IOException {
		boolean ended = false;
		while (!ended && this.input.peek() != Bytes.END) {
			if (this.input.readTo('>', content)) {
				ended = this.input.isBehind(before);
				content.add(this.input.read());
			}
		}
		return Kind.OTHER;
	}

	/** A quoted value may hold the sign that ends the tag. */
	private Kind tag(Content content) throws IOException {
		readName(content);
		for (int next = this.input.peek(); next != '>' && next != Bytes.END; next = this.input.peek()) {
			content.add(this.input.read());
			if (next == '"' || next == '\'') {
				this.input.readThrough(next, content);
			}
		}
		boolean closed = this.input.isBehind("/");
		content.add(this.input.read());
		return closed ? Kind.OTHER : Kind.START;
	}

	private void readName(Content content) throws IOException {
		this.nameLength = 0;
		for (int next = this.input.peek(); next > ' ' && next != '>' && next != '/'; next = this.input.peek()) {
			content.add(this.input.read());
			if (this.nameLength < LONGEST_NAME) {
				this.name[this.nameLength++] = (byte) next;
			}
		}
	}

	/**
	 * Whether the last tag has a name.
	 * @param bytes the name with the namespace's prefix
	 * @return whether it has
	 */
	boolean isNamed(byte[] bytes) {
		return Arrays.equals(this.name, 0, this.nameLength, bytes, 0, bytes.length);
	}

	/**
	 * The name of the last tag.
	 * @return its name with the namespace's prefix
	 */
	String name() {
		return new String(this.name, 0, this.nameLength, StandardCharsets.ISO_8859_1);
	}

}
