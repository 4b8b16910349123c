package dev.postinggraph.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import dev.postinggraph.document.Document;

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
	 * The hash of a document.
	 * @return 64 hexadecimal digits
	 */
	static String of(Document document) {
		MessageDigest digest = sha256();
		digest
			.update(String.join("\n", RELEASE, String.valueOf(document.mediaType()), String.valueOf(document.url()), "")
				.getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest.digest(document.content()));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256, this one has not", ex);
		}
	}

}
