package dev.postinggraph.posting.format;

import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.format.feed.FeedFormats;
import dev.postinggraph.posting.format.html.HtmlFormats;
import dev.postinggraph.posting.format.json.JsonFormats;
import dev.postinggraph.posting.format.text.TextFormats;

/**
 * The formats that are read.
 */
public final class PostingFormats {

	private PostingFormats() {
	}

	/**
	 * All formats. What a site is known to publish comes before what any site may.
	 * @return the formats in the order to try them
	 */
	public static List<PostingFormat> all() {
		return Stream.of(JsonFormats.all(), FeedFormats.all(), TextFormats.all(), HtmlFormats.all())
			.flatMap(List::stream)
			.toList();
	}

}
