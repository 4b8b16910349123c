package dev.postinggraph.posting.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.Body;

/**
 * Divides a text into sections at its headings: those of Markdown, lines in bold, and
 * lines of plain text whose words are a heading's.
 */
public final class SectionReader {

	private static final Pattern HASHES = Pattern.compile("(?<hashes>#{1,6})[ \\t]+(?<words>.{1,200}?)[ \\t#]*");

	private static final Pattern BOLD = Pattern.compile("(?:\\*\\*|__)(?<words>[^*_]{1,100})(?:\\*\\*|__):?");

	private static final Pattern BOLD_START = Pattern
		.compile("(?:\\*\\*|__)(?<words>[^*_:]{1,60})(?::(?:\\*\\*|__)|(?:\\*\\*|__):).*");

	private static final Pattern MARKUP = Pattern.compile("[*_`]|[:?]\\s*$");

	/** The longest line that may be all heading without markup, in characters. */
	private static final int LONGEST_PLAIN = 80;

	/** The longest heading without markup that has its text on the same line. */
	private static final int LONGEST_LABEL = 60;

	private static final int SHORTEST = 2;

	/**
	 * Bold and plain headings are below those with hashes, of which there are six levels.
	 */
	private static final int BOLD_LEVEL = 7;

	private static final int PLAIN_LEVEL = 8;

	/** The length of a line that may be all heading. */
	private static final int LONGEST = 250;

	/**
	 * How far into the text headings are looked for, in characters; no posting is as
	 * long.
	 */
	private static final int SEARCHED = 500_000;

	private SectionReader() {
	}

	/**
	 * Divides a stretch of text into sections. Each begins with its heading; what stands
	 * before the first one is of kind {@code OTHER}.
	 * @param text the whole text
	 * @param from where the stretch begins, inclusive
	 * @param to where it ends, exclusive
	 * @return the sections in order, without white space around them
	 */
	public static List<Body.Section> read(String text, int from, int to) {
		List<Body.Section> sections = new ArrayList<>();
		Heading current = new Heading(Body.Kind.OTHER, 0);
		int start = -1;
		int end = -1;
		for (Line line : Line.of(text, from, to)) {
			boolean searched = line.start() - from < SEARCHED;
			Heading next = searched ? heading(line.text(), current).orElse(current) : current;
			if (start >= 0 && next.kind != current.kind) {
				sections.add(new Body.Section(current.kind, start, end));
				start = -1;
			}
			current = next;
			start = (start < 0) ? line.start() : start;
			end = line.end();
		}
		if (start >= 0) {
			sections.add(new Body.Section(current.kind, start, end));
		}
		return sections;
	}

	private static Optional<Heading> heading(String line, Heading above) {
		if (line.length() > LONGEST) {
			return inline(line);
		}
		return switch (line.charAt(0)) {
			case '#' -> hashes(line, above);
			case '*', '_' -> bold(line);
			default -> unmarked(line);
		};
	}

	private static Optional<Heading> hashes(String line, Heading above) {
		Matcher hashes = HASHES.matcher(line);
		if (!hashes.matches()) {
			return unmarked(line);
		}
		int level = hashes.group("hashes").length();
		// A heading that tells nothing belongs to the one above it, unless it is no
		// lower.
		Body.Kind otherwise = (level > above.level) ? above.kind : Body.Kind.OTHER;
		return Optional.of(new Heading(marked(hashes).orElse(otherwise), level));
	}

	private static Optional<Heading> bold(String line) {
		Matcher bold = BOLD.matcher(line);
		return bold.matches() ? marked(bold).map((kind) -> new Heading(kind, BOLD_LEVEL)) : unmarked(line);
	}

	private static Optional<Heading> unmarked(String line) {
		return plain(line).map((kind) -> new Heading(kind, PLAIN_LEVEL)).or(() -> inline(line));
	}

	/** A heading with its text on the same line: "Requirements: …". */
	private static Optional<Heading> inline(String line) {
		int colon = line.indexOf(':');
		if (colon < 0) {
			return Optional.empty();
		}
		return boldStart(line).map((kind) -> new Heading(kind, BOLD_LEVEL))
			.or(() -> label(line, colon).map((kind) -> new Heading(kind, PLAIN_LEVEL)));
	}

	private static Optional<Body.Kind> boldStart(String line) {
		Matcher start = BOLD_START.matcher(line);
		boolean marked = line.startsWith("**") || line.startsWith("__");
		return (marked && start.matches()) ? Headings.kind(words(start.group("words"))) : Optional.empty();
	}

	private static Optional<Body.Kind> label(String line, int colon) {
		boolean spaced = colon + 1 < line.length()
				&& (line.charAt(colon + 1) == ' ' || line.charAt(colon + 1) == '\u00A0');
		return spaced ? plain(withoutSpace(line, colon), LONGEST_LABEL) : Optional.empty();
	}

	private static Optional<Body.Kind> marked(Matcher heading) {
		return Headings.markedKind(words(heading.group("words")));
	}

	/** A line is all heading if it has no stop but at its end. */
	private static Optional<Body.Kind> plain(String line) {
		int end = line.length();
		boolean marked = end > SHORTEST && (line.endsWith(":") || line.endsWith("?"));
		return plain(withoutSpace(line, marked ? end - 1 : end), LONGEST_PLAIN);
	}

	private static Optional<Body.Kind> plain(String words, int longest) {
		boolean fits = words.length() >= SHORTEST && words.length() <= longest && words.indexOf('.') < 0
				&& words.indexOf(':') < 0;
		return fits ? Headings.kind(words(words)) : Optional.empty();
	}

	private static String withoutSpace(String line, int end) {
		boolean spaced = end > SHORTEST && line.charAt(end - 1) == ' ';
		return line.substring(0, spaced ? end - 1 : end);
	}

	private static String words(String heading) {
		return isMarked(heading) ? MARKUP.matcher(heading).replaceAll("") : heading;
	}

	/** Whether it has a sign that markup has; most lines have none. */
	private static boolean isMarked(String heading) {
		for (int i = 0; i < heading.length(); i++) {
			switch (heading.charAt(i)) {
				case '*', '_', '`', ':', '?' -> {
					return true;
				}
				default -> {
					// Most characters are no markup.
				}
			}
		}
		return false;
	}

	private record Heading(Body.Kind kind, int level) {

	}

}
