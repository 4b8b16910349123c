package dev.postinggraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The repeated elements of an XML file that is too large to be one document: each becomes
 * one, between what stands in the file before the first of them and the tags that close
 * it.
 */
final class XmlElements extends Parts {

	/** What the element of one job is called in the feeds of this world. */
	private static final Set<String> REPEATED = Set.of("job", "item", "entry", "position", "vacancy", "ad", "listing",
			"offer", "posting", "jobposting", "record", "row", "positionopening", "jobpositionposting");

	private final XmlTokens tokens;

	/** How much of the content stands before the first element, in bytes. */
	private int prologue;

	/** The elements that are open around the repeated ones, the innermost first. */
	private final Deque<String> open = new ArrayDeque<>();

	private byte[] repeated = {};

	private boolean ended;

	XmlElements(String name, InputStream input, Instant seenAt, Limits limits) {
		super(name, seenAt, limits, new Content(limits.size()));
		this.tokens = new XmlTokens(input);
	}

	/**
	 * Whether a file begins as XML does.
	 * @param head its beginning
	 * @return whether it does
	 */
	static boolean isXml(byte[] head) {
		String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.UTF_8).replace("\uFEFF", "");
		return start.stripLeading().startsWith("<") && !start.toLowerCase(Locale.ROOT).contains("<html");
	}

	@Override
	@Nullable Supply read() throws IOException {
		if (this.ended) {
			return null;
		}
		this.ended = !((this.repeated.length == 0) ? findFirst() : findNext());
		if (this.ended) {
			return (number() > 0) ? null : this.limits.tooLarge(name());
		}
		readElement();
		count();
		this.open.forEach((name) -> this.content.add("</%s>".formatted(name).getBytes(StandardCharsets.ISO_8859_1)));
		return part();
	}

	/** All that stands before the first one belongs to each. */
	private boolean findFirst() throws IOException {
		XmlTokens.Kind kind = this.tokens.next(this.content);
		while (kind != XmlTokens.Kind.NONE && this.content.size() <= this.limits.size() / 2) {
			if (kind == XmlTokens.Kind.START) {
				String name = this.tokens.name();
				String local = name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
				if (!this.open.isEmpty() && REPEATED.contains(local)) {
					this.repeated = name.getBytes(StandardCharsets.ISO_8859_1);
					return true;
				}
				this.open.push(name);
			}
			else if (kind == XmlTokens.Kind.END) {
				this.open.poll();
			}
			this.prologue = this.content.size();
			kind = this.tokens.next(this.content);
		}
		return false;
	}

	/** What stands between them is passed over. */
	private boolean findNext() throws IOException {
		XmlTokens.Kind kind = XmlTokens.Kind.OTHER;
		while (kind != XmlTokens.Kind.NONE) {
			this.content.shorten(this.prologue);
			kind = this.tokens.next(this.content);
			if (kind == XmlTokens.Kind.START && this.tokens.isNamed(this.repeated)) {
				return true;
			}
		}
		return false;
	}

	/** Elements of the same name may lie within. */
	private void readElement() throws IOException {
		int depth = 1;
		while (depth > 0) {
			XmlTokens.Kind kind = this.tokens.next(this.content);
			if (kind == XmlTokens.Kind.NONE) {
				return;
			}
			boolean same = (kind != XmlTokens.Kind.OTHER) && this.tokens.isNamed(this.repeated);
			depth += !same ? 0 : (kind == XmlTokens.Kind.START) ? 1 : -1;
		}
	}

}
