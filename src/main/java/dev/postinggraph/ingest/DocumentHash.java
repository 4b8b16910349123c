package dev.postinggraph.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What tells a document from every other: the SHA-256 of all that its reading depends on,
 * which is its content, its address, its declared type, and the release of this program.
 * The time at which it was seen is none of that: what is there again is the same.
 */
final class DocumentHash {

	private static final String RELEASE = Optional
		.ofNullable(DocumentHash.class.getPackage().getImplementationVersion())
		.orElse("in development");

	private DocumentHash() {
	}

	/**
	 * The hash of what was supplied.
	 * @return that of the document, or nothing if there is none
	 */
	static String of(Supply supply) {
		return switch (supply) {
			case Supplied(Document document) -> of(document);
			case NotSupplied _ -> "";
		};
	}

	/**
	 * The hash of a document.
	 * @return 64 hexadecimal digits
	 */
	static String of(Document document) {
		MessageDigest digest = DigestUtils.getSha256Digest();
		digest
			.update(String.join("\n", RELEASE, String.valueOf(document.mediaType()), String.valueOf(document.url()), "")
				.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest.digest(document.content()));
	}

}
