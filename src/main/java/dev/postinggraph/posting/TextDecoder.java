package dev.postinggraph.posting;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of a document and decodes it, in the order of the
 * <a href="https://encoding.spec.whatwg.org/">Encoding</a> and
 * <a href="https://html.spec.whatwg.org/#encoding-sniffing-algorithm">HTML</a> standards:
 * byte order mark, declared media type, HTML's own {@code meta}; then UTF-8 and, where
 * that fails, windows-1252. A character set that the bytes disprove is passed over.
 */
final class TextDecoder {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final List<Charset> MARKED = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
			StandardCharsets.UTF_16LE);

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final Pattern PARAMETER = Pattern.compile("(?i)\\bcharset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

	private static final Pattern META = Pattern.compile("(?i)<meta\\s[^>]{0,200}?" + PARAMETER.pattern());

	/** How far into a page its {@code meta} may stand, by the HTML standard. */
	private static final int META_PREFIX = 1024;

	private static final Pattern CONTROL = Pattern.compile("[\\x01-\\x08\\x0B\\x0E-\\x1F\\x7F]");

	private TextDecoder() {
	}

	/**
	 * Decodes a document.
	 * @param content its bytes
	 * @param mediaType the media type that was declared for it, or null
	 * @return its text without a byte order mark, or empty if it is no text
	 */
	static Optional<String> decode(byte[] content, @Nullable String mediaType) {
		for (Charset charset : MARKED) {
			byte[] mark = BYTE_ORDER_MARK.getBytes(charset);
			if (content.length >= mark.length && Arrays.equals(mark, 0, mark.length, content, 0, mark.length)) {
				return strictly(charset, content, mark.length).filter(TextDecoder::isText);
			}
		}
		for (Charset candidate : candidates(content, mediaType)) {
			Optional<String> text = strictly(candidate, content, 0).filter(TextDecoder::isText);
			if (text.isPresent()) {
				return text;
			}
		}
		// Nearly any bytes are windows-1252, so that control characters are what tells
		// binaries.
		return strictly(WINDOWS_1252, content, 0).filter(TextDecoder::isText)
			.filter((text) -> !CONTROL.matcher(text).find());
	}

	private static List<Charset> candidates(byte[] content, @Nullable String mediaType) {
		List<Charset> candidates = new ArrayList<>();
		if (mediaType != null) {
			charset(PARAMETER.matcher(mediaType)).ifPresent(candidates::add);
		}
		String prefix = new String(content, 0, Math.min(content.length, META_PREFIX), StandardCharsets.ISO_8859_1);
		charset(META.matcher(prefix)).ifPresent(candidates::add);
		candidates.add(StandardCharsets.UTF_8);
		return candidates;
	}

	private static Optional<Charset> charset(Matcher declaration) {
		if (!declaration.find()) {
			return Optional.empty();
		}
		try {
			Charset charset = Charset.forName(declaration.group(1));
			// By the Encoding standard these two labels mean windows-1252.
			boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
			return Optional.of(latin ? WINDOWS_1252 : charset);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return Optional.empty();
		}
	}

	private static Optional<String> strictly(Charset charset, byte[] content, int offset) {
		try {
			ByteBuffer bytes = ByteBuffer.wrap(content, offset, content.length - offset);
			return Optional.of(charset.newDecoder().decode(bytes).toString());
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean isText(String text) {
		return text.indexOf('\0') < 0;
	}

}
