package dev.postinggraph.graph;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * The SHA-256 of nested maps, lists and values, the same whatever the order of a map.
 * Every part goes in with its length, so that no two contents run together to one.
 */
final class ContentHash {

	private final MessageDigest digest = DigestUtils.getSha256Digest();

	private ContentHash() {
	}

	/**
	 * The hash of a value.
	 * @param content a map with text as keys, a collection, or a value whose
	 * {@code toString} says all of it
	 * @return 64 hexadecimal digits
	 */
	static String of(Object content) {
		ContentHash hash = new ContentHash();
		hash.add(content);
		return HexFormat.of().formatHex(hash.digest.digest());
	}

	private void add(Object content) {
		switch (content) {
			case Map<?, ?> map -> {
				addLength('m', map.size());
				new TreeMap<>(map).forEach((key, value) -> {
					add(key);
					add(value);
				});
			}
			case Collection<?> list -> {
				addLength('l', list.size());
				list.forEach(this::add);
			}
			default -> addText(content.toString());
		}
	}

	private void addText(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		addLength('t', bytes.length);
		this.digest.update(bytes);
	}

	private void addLength(char type, int length) {
		this.digest.update(ByteBuffer.allocate(6).putChar(type).putInt(length).array());
	}

}
