package dev.postinggraph.posting.format.html;

import java.util.List;

import dev.postinggraph.posting.PostingFormat;

/**
 * The formats of this package.
 */
public final class HtmlFormats {

	private HtmlFormats() {
	}

	/**
	 * The formats, in the order to try them.
	 * @return those first that are surest of what is theirs
	 */
	public static List<PostingFormat> all() {
		return List.of(new AshbyPage(), new StructuredPage(), new ReadablePage());
	}

}
