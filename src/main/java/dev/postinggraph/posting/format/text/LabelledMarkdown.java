package dev.postinggraph.posting.format.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.field.Line;
import dev.postinggraph.posting.markup.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Markdown text that has a title, and labelled values above and below its
 * body.
 */
final class LabelledMarkdown {

	private static final Pattern TITLE = Pattern.compile("(?s)#(?<words>[ \\t].*?)??(?:[ \\t]#+)?");

	/** How much of a value is read, in characters. */
	private static final int LONGEST = 10_000;

	private final String text;

	private final List<Line> lines;

	private final Map<Label, Line> values = new EnumMap<>(Label.class);

	private final List<Line> summary = new ArrayList<>();

	private @Nullable Line title;

	/** The index of the line that the body begins with. */
	private int bodyFrom;

	/** The index of the line after the body. */
	private int bodyTo;

	LabelledMarkdown(String text) {
		this.text = text;
		this.lines = Line.of(text, 0, text.length());
		while (this.bodyFrom < this.lines.size() && isHead(this.bodyFrom)) {
			this.bodyFrom++;
		}
		this.bodyTo = this.lines.size();
		while (this.bodyTo > this.bodyFrom && isLabelled(this.lines.get(this.bodyTo - 1))) {
			this.bodyTo--;
		}
	}

	/**
	 * Whether a line is a heading of the first level, be it without words.
	 * @param line a line
	 * @return whether it is
	 */
	static boolean isTitle(Line line) {
		return TITLE.matcher(line.text()).matches();
	}

	private boolean isHead(int index) {
		Line line = this.lines.get(index);
		if (this.title == null && isTitle(line)) {
			this.title = words(line);
			return true;
		}
		if (line.text().startsWith(">")) {
			this.summary.add(line.from(1));
			return true;
		}
		return isLabelled(line) || (Label.isLabelled(line) && isBeforeLabel(index));
	}

	private static Line words(Line heading) {
		Matcher matcher = TITLE.matcher(heading.text());
		boolean any = matcher.matches() && matcher.group("words") != null;
		return any ? heading.part(matcher.start("words"), matcher.end("words")) : heading.part(1, 1);
	}

	/** A label that nobody knows is still one among others. */
	private boolean isBeforeLabel(int index) {
		return index + 1 < this.lines.size() && Label.of(this.lines.get(index + 1)).isPresent();
	}

	private boolean isLabelled(Line line) {
		Optional<Label.Value> value = Label.of(line);
		value.ifPresent((labelled) -> this.values.putIfAbsent(labelled.label(), labelled.line()));
		return value.isPresent();
	}

	/**
	 * The words of the title, in Markdown.
	 * @return the title, empty if the heading has no words, or null if there is no
	 * heading
	 */
	@Nullable Line title() {
		return this.title;
	}

	/**
	 * The lines of the quote that sums the posting up, in Markdown.
	 * @return the lines, without empty ones; none if there is no such quote
	 */
	List<Line> summary() {
		return this.summary.stream().filter((line) -> !line.isEmpty()).toList();
	}

	/**
	 * The value of a label.
	 * @param label the label
	 * @return the value where it stands, in Markdown, or null
	 */
	@Nullable Line line(Label label) {
		return this.values.get(label);
	}

	/**
	 * The value of a label without markup.
	 * @param label the label
	 * @return the text; empty if there is none
	 */
	String text(Label label) {
		Line line = line(label);
		return (line != null) ? Markdown.toText(line.text().substring(0, Math.min(LONGEST, line.text().length()))) : "";
	}

	/**
	 * The address that a label's value links to or is.
	 * @param label the label
	 * @return the address as stated, or null
	 */
	@Nullable String url(Label label) {
		Line line = line(label);
		return (line != null) ? Markdown.link(line.text()).orElse(line.text()) : null;
	}

	/**
	 * Where the body begins.
	 * @return the offset in the text, inclusive
	 */
	int bodyStart() {
		return (this.bodyFrom < this.bodyTo) ? this.lines.get(this.bodyFrom).start() : this.text.length();
	}

	/**
	 * Where the body ends.
	 * @return the offset in the text, exclusive
	 */
	int bodyEnd() {
		return (this.bodyFrom < this.bodyTo) ? this.lines.get(this.bodyTo - 1).end() : this.text.length();
	}

	/**
	 * The description in Markdown: the body, or the summary where there is no body.
	 * @return the description, possibly empty
	 */
	String description() {
		String body = this.text.substring(bodyStart(), bodyEnd());
		return !body.isBlank() ? body : String.join("\n", summary().stream().map(Line::text).toList());
	}

}
