package dev.postinggraph.posting.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.markup.Urls;

/**
 * Documents that hold the postings of one source, one or many.
 *
 * @param source knows what an object says
 */
record JsonFormat(JsonSource source) implements PostingFormat {

	/** How many elements of a board are named one by one if they can't be read. */
	private static final int TOLD = 20;

	@Override
	public boolean recognises(DecodedDocument document) {
		return elements(document).isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		Elements elements = elements(document).orElseThrow();
		boolean alone = elements.values().size() == 1;
		Origin origin = new Origin(elements.envelope(), alone ? Urls.page(document.source().url()).orElse(null) : null,
				document.source().seenAt());
		List<Posting> postings = new ArrayList<>();
		List<String> skipped = new ArrayList<>();
		for (Json value : elements.values()) {
			String title = isPosting(value) ? this.source.title(value) : "";
			if (title.isEmpty()) {
				skipped.add(reason(value, postings.size() + skipped.size() + 1));
			}
			else {
				postings.add(this.source.read(title, value, origin));
			}
		}
		return postings.isEmpty() ? new Reading.Rejected(skipped.getFirst())
				: new Reading.Read(postings, told(skipped));
	}

	private Optional<Elements> elements(DecodedDocument document) {
		return document.json().flatMap((root) -> Elements.find(root, this.source::owns));
	}

	private boolean isPosting(Json value) {
		return value.isObject() && this.source.owns(value);
	}

	private String reason(Json value, int number) {
		return isPosting(value) ? "Posting %d of the %s has no title.".formatted(number, this.source.name())
				: "Element %d of the %s is no posting: it has not the keys of one.".formatted(number,
						this.source.name());
	}

	private static List<String> told(List<String> skipped) {
		if (skipped.size() <= TOLD) {
			return skipped;
		}
		List<String> told = new ArrayList<>(skipped.subList(0, TOLD));
		told.add("%d more can't be read either.".formatted(skipped.size() - TOLD));
		return told;
	}

}
