package dev.postinggraph.posting.format.feed;

import java.util.List;

import dev.postinggraph.posting.PostingFormat;

/**
 * The formats of this package.
 */
public final class FeedFormats {

	private FeedFormats() {
	}

	/**
	 * The formats, in the order to try them.
	 * @return those first that are surest of what is theirs
	 */
	public static List<PostingFormat> all() {
		return List.of(new PersonioFeed(), new HrXml(), new SyndicationFeed(), new JobFeed());
	}

}
