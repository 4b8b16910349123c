package dev.postinggraph.posting.format.text;

import java.util.List;

import dev.postinggraph.posting.PostingFormat;

/**
 * The formats of this package.
 */
public final class TextFormats {

	private TextFormats() {
	}

	/**
	 * The formats, in the order to try them.
	 * @return those first that are surest of what is theirs
	 */
	public static List<PostingFormat> all() {
		return List.of(new PerikAiHtml(), new PerikAiText(), new FrontMatterMarkdown(), new HotfixJobsMarkdown(),
				new Table(), new PlainPosting());
	}

}
