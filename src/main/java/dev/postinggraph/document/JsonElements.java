package dev.postinggraph.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The objects of a list in a JSON file that is too large to be one document: each becomes
 * one, between what stands in the file before the first of them and the brackets that
 * close it.
 */
final class JsonElements extends Parts {

	/** Keys under which an answer lists jobs, or holds what does. */
	private static final Set<String> LISTS = Set.of("jobs", "results", "result", "data", "items", "postings",
			"jobPostings", "job_postings", "offers", "jobOffers", "hits", "records", "content", "vacancies",
			"positions", "openings", "listings", "response", "list", "entries", "rows", "feed", "payload", "body",
			"search", "board", "departments", "opportunities", "children", "@graph");

	/** How many objects lie one in another around the list. */
	private static final int DEPTH = 4;

	private final Bytes input;

	/** How much of the content stands before the first object, in bytes. */
	private int prologue;

	/** The brackets that close what the prologue opens. */
	private String epilogue = "";

	private boolean ended;

	JsonElements(String name, InputStream input, Instant seenAt, Limits limits) {
		super(name, seenAt, limits, new Content(limits.size()));
		this.input = new Bytes(input);
	}

	/**
	 * Whether a file begins as JSON does.
	 * @param head its beginning
	 * @return whether it does
	 */
	static boolean isJson(byte[] head) {
		String start = new String(head, 0, Math.min(head.length, 200), StandardCharsets.UTF_8).replace("\uFEFF", "");
		return start.stripLeading().startsWith("{") || start.stripLeading().startsWith("[");
	}

	@Override
	@Nullable Supply read() throws IOException {
		if (this.ended) {
			return null;
		}
		boolean found = (number() == 0) ? findFirst() : findNext();
		if (!found) {
			this.ended = true;
			return (number() > 0) ? null : this.limits.tooLarge(name());
		}
		this.input.readThrough(new JsonEnd(), this.content);
		count();
		this.content.add(this.epilogue.getBytes(StandardCharsets.US_ASCII));
		return part();
	}

	private boolean findFirst() throws IOException {
		int first = this.input.peek();
		while (first != '{' && first != '[' && first != Bytes.END) {
			this.content.add(this.input.read());
			first = this.input.peek();
		}
		boolean found = isList(DEPTH);
		this.prologue = this.content.size();
		return found && this.prologue <= this.limits.size() / 2;
	}

	/**
	 * Whether the next value is a list of objects or holds one; if so, it is read up to
	 * the first.
	 */
	private boolean isList(int depth) throws IOException {
		if (this.input.peek() == '[') {
			this.content.add(this.input.read());
			skipSpace();
			if (this.input.peek() == '{') {
				this.epilogue = "]";
				return true;
			}
			this.input.readThrough(JsonEnd.behindBracket(), this.content);
			return false;
		}
		this.content.add(this.input.read());
		for (skipSpace(); this.input.peek() == '"' && !this.content.isTooLarge(); skipSpace()) {
			if (isMemberList(depth)) {
				this.epilogue += "}";
				return true;
			}
		}
		this.content.add(this.input.read());
		return false;
	}

	/** Looks at a member of an object, and reads the comma behind it. */
	private boolean isMemberList(int depth) throws IOException {
		int start = this.content.size();
		this.input.readThrough(new JsonEnd(), this.content);
		String key = new String(this.content.from(start), StandardCharsets.UTF_8).replace("\"", "");
		this.input.readThrough(':', this.content);
		skipSpace();
		int first = this.input.peek();
		boolean nested = first == '{' || first == '[';
		if (nested && depth > 0 && LISTS.contains(key)) {
			if (isList(depth - 1)) {
				return true;
			}
		}
		else if (nested || first == '"') {
			this.input.readThrough(new JsonEnd(), this.content);
		}
		while (this.input.peek() != '}' && this.input.peek() != Bytes.END) {
			int next = this.input.read();
			this.content.add(next);
			if (next == ',') {
				return false;
			}
		}
		return false;
	}

	private boolean findNext() throws IOException {
		this.content.shorten(this.prologue);
		int next = skipSpace();
		while (next == ',') {
			this.input.read();
			next = skipSpace();
		}
		this.content.shorten(this.prologue);
		return next == '{';
	}

	private int skipSpace() throws IOException {
		int next = this.input.peek();
		while (next >= 0 && next <= ' ') {
			this.content.add(this.input.read());
			next = this.input.peek();
		}
		return next;
	}

}
