package dev.postinggraph.posting.format.json;

import java.util.regex.Pattern;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;

/**
 * What no other format of JSON wants: documents that are cut off or broken, and those
 * that hold anything but postings. They get their reason here, or somebody would take
 * them for text.
 */
final class UnreadableJson implements PostingFormat {

	/** How JSON begins; "[link](…)" and "{{template}}" begin otherwise. */
	private static final Pattern BEGINNING = Pattern.compile("\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+[{\\[\"\\]])");

	@Override
	public boolean recognises(DecodedDocument document) {
		return BEGINNING.matcher(document.text()).lookingAt();
	}

	@Override
	public Reading read(DecodedDocument document) {
		return new Reading.Rejected(document.json().isPresent()
				? "The JSON holds no posting: no object in it has keys for a title and for a company, place or text."
				: "The JSON is broken or cut off: it can't be parsed to its end.");
	}

}
