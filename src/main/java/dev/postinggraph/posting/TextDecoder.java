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
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the character set of a document and decodes it, in the order of the
 * <a href="https://encoding.spec.whatwg.org/">Encoding</a> and
 * <a href="https://html.spec.whatwg.org/#encoding-sniffing-algorithm">HTML</a> standards:
 * byte order mark, declared media type, XML's own declaration, HTML's own {@code meta};
 * then UTF-16 where every second byte is zero, UTF-8 and, where that fails, windows-1252.
 * A character set that the bytes disprove is passed over.
 */
final class TextDecoder {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final char REPLACEMENT = '\uFFFD';

	private static final List<Charset> MARKED = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
			StandardCharsets.UTF_16LE);

	private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

	private static final Pattern PARAMETER = Pattern.compile("(?i)\\bcharset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})");

	private static final Pattern META = Pattern.compile("(?i)<meta\\s[^>]{0,200}?" + PARAMETER.pattern());

	private static final Pattern XML = Pattern
		.compile("^\\s{0,99}<\\?xml\\s[^>]{0,200}?\\bencoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");

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
		charset(XML.matcher(prefix)).ifPresent(candidates::add);
		if (prefix.toLowerCase(Locale.ROOT).contains("charset")) {
			charset(META.matcher(prefix)).ifPresent(candidates::add);
		}
		utf16(prefix).ifPresent(candidates::add);
		candidates.add(StandardCharsets.UTF_8);
		return candidates;
	}

	/** Of markup and western words in UTF-16, nearly every second byte is zero. */
	private static Optional<Charset> utf16(String prefix) {
		int[] zeros = new int[2];
		for (int i = 0; i < prefix.length(); i++) {
			zeros[i % 2] += (prefix.charAt(i) == '\0') ? 1 : 0;
		}
		int most = prefix.length() / 2;
		if (most == 0 || Math.min(zeros[0], zeros[1]) * 10 > most || Math.max(zeros[0], zeros[1]) * 3 < most * 2) {
			return Optional.empty();
		}
		return Optional.of((zeros[0] > zeros[1]) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
	}

	private static Optional<Charset> charset(Matcher declaration) {
		if (!declaration.find()) {
			return Optional.empty();
		}
		try {
			Charset charset = Charset.forName(declaration.group(1));
			// By the Encoding standard these two labels mean windows-1252.
			boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
			// What could be read as ASCII up to its declaration is not UTF-16, whatever
			// that says.
			boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
			return Optional.of(latin ? WINDOWS_1252 : wide ? StandardCharsets.UTF_8 : charset);
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException ex) {
			return Optional.empty();
		}
	}

	/** A text without the character that stands for broken ones has none of these. */
	private static Optional<String> strictly(Charset charset, byte[] content, int offset) {
		if (charset.equals(StandardCharsets.UTF_8)) {
			String text = new String(content, offset, content.length - offset, charset);
			if (text.indexOf(REPLACEMENT) < 0) {
				return Optional.of(text);
			}
		}
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
