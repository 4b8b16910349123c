package dev.postinggraph.posting.format.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.NamedFields;
import dev.postinggraph.posting.field.Line;
import dev.postinggraph.posting.markup.Markdown;
import dev.postinggraph.posting.markup.Urls;

/**
 * A posting as Markdown or plain text in no known layout: a title on the first line, and
 * below it at least two kinds of sections that only postings have.
 */
final class PlainPosting implements PostingFormat {

	private static final Pattern TITLE = Pattern.compile("(?:#{1,3} {1,9})?(?<words>[^\\s<{\\[#].{2,120}[^.:;,])");

	private static final Pattern LABELLED = Pattern.compile(
			"(?:[-*] )?(?:\\*\\*)?(?<label>\\p{L}[\\p{L} /-]{1,30})(?:\\*\\*)?:(?:\\*\\*)? {1,3}(?<value>\\S.{0,200})");

	/** How many kinds of sections it needs. */
	private static final int NEEDED = 2;

	/** How many lines are looked at for labels. */
	private static final int LINES = 400;

	/** Longer texts are books. */
	private static final int LONGEST = 100_000;

	private static final Content NOTHING = Content.ofMarkdown("", "");

	@Override
	public boolean recognises(DecodedDocument document) {
		if (document.text().length() > LONGEST) {
			return false;
		}
		Content content = content(document.text());
		return !content.title().isEmpty() && content.sectionsOfJobs() >= NEEDED;
	}

	@Override
	public Reading read(DecodedDocument document) {
		return new Reading.Read(List.of(fields(document).posting(content(document.text()))
			.url(Urls.page(document.source().url()).orElse(null))
			.warning("The text is in no known layout: its first line is taken for the title.")
			.build()));
	}

	/** The title is empty if the first line can be none. */
	private static Content content(String text) {
		for (Line line : Line.of(text, 0, text.length())) {
			Matcher title = TITLE.matcher(line.text().strip());
			if (!line.isEmpty()) {
				return title.matches()
						? Content.ofMarkdown(Markdown.toText(title.group("words")), text.substring(line.end()))
						: NOTHING;
			}
		}
		return NOTHING;
	}

	private static NamedFields fields(DecodedDocument document) {
		NamedFields fields = new NamedFields(document.source().seenAt());
		document.text().lines().limit(LINES).map(LABELLED::matcher).filter(Matcher::matches).forEach((label) -> {
			fields.put(label.group("label"), Markdown.toText(label.group("value")));
		});
		return fields;
	}

}
