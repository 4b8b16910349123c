package dev.postinggraph.posting.format;

import java.util.List;

import dev.postinggraph.posting.PostingFormat;

/**
 * The formats that are read.
 */
public final class PostingFormats {

	private PostingFormats() {
	}

	/**
	 * All formats, those first that are recognised by more.
	 * @return the formats in the order to try them
	 */
	public static List<PostingFormat> all() {
		return List.of(new PerikAiHtml(), new PerikAiText(), new HotfixJobsMarkdown());
	}

}
