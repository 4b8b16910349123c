package dev.postinggraph.entity;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dev.postinggraph.posting.Posting;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Computes the identity of a posting from what does not change between boards and days.
 * An id is the start of the SHA-256 of a text: company id, slug of the title and sorted
 * location ids, a line each, and for the own id the identifier or address. Changing any
 * of this gives every stored posting a new id.
 */
final class PostingIdentifier {

	/**
	 * The letters of base 32 (RFC 4648), in lower case.
	 */
	private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

	/**
	 * As many as 16 characters of base 32 hold.
	 */
	private static final int BYTES = 10;

	/** Bits of a character of base 32. */
	private static final int DIGIT = 5;

	private PostingIdentifier() {
	}

	/**
	 * The identity of a posting.
	 * @param posting the posting
	 * @param company its company, or null if it names none
	 * @param locations its locations in any order
	 * @return the identity
	 */
	static PostingIdentity identify(Posting posting, @Nullable Company company, List<Location> locations) {
		String job = String.join("\n", (company != null) ? company.id() : "", folded(posting.title()),
				locations.stream().map(Location::id).distinct().sorted().collect(Collectors.joining(",")));
		String own = (posting.identifier() != null) ? posting.identifier() : posting.url();
		String sharedId = id(job);
		return new PostingIdentity(sharedId, (own != null) ? id(job + "\n" + own.strip()) : sharedId);
	}

	private static String folded(String title) {
		String slug = Slug.of(title);
		return slug.isEmpty() ? title.strip().toLowerCase(Locale.ROOT) : slug;
	}

	private static String id(String text) {
		byte[] hash = DigestUtils.sha256(text);
		StringBuilder id = new StringBuilder("posting:");
		long bits = 0;
		int count = 0;
		for (int i = 0; i < BYTES; i++) {
			bits = (bits << Byte.SIZE) | Byte.toUnsignedInt(hash[i]);
			for (count += Byte.SIZE; count >= DIGIT; count -= DIGIT) {
				id.append(ALPHABET.charAt((int) (bits >>> (count - DIGIT)) & (ALPHABET.length() - 1)));
			}
		}
		return id.toString();
	}

}
