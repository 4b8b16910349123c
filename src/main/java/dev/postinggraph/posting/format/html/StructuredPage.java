package dev.postinggraph.posting.format.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.PostingBuilder;
import org.jsoup.nodes.Document;

/**
 * A page with one or more <a href="https://schema.org/JobPosting">JobPosting</a>s as
 * JSON-LD, microdata or RDFa.
 */
final class StructuredPage implements PostingFormat {

	@Override
	public boolean recognises(DecodedDocument document) {
		return document.text().contains(Thing.JOB_POSTING)
				&& document.html().map(StructuredPage::postings).filter((postings) -> !postings.isEmpty()).isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		Document page = document.html().orElseThrow();
		List<Thing> things = postings(page);
		PageAddress address = PageAddress.of(page, document);
		List<Posting> postings = things.stream().flatMap((thing) -> read(thing, address, things.size() == 1)).toList();
		return postings.isEmpty()
				? new Reading.Rejected("The page states a schema.org JobPosting without a title: it needs one.")
				: new Reading.Read(postings);
	}

	private static Stream<Posting> read(Thing thing, PageAddress address, boolean alone) {
		Optional<String> stated = thing.plain("url").flatMap(address::absolute);
		Optional<PostingBuilder> builder = SchemaPosting.read(thing);
		return builder
			.map((posting) -> posting.url(stated.or(() -> alone ? address.url() : Optional.empty()).orElse(null))
				.board(address.board())
				.build())
			.stream();
	}

	/** A page that says it twice says it more fully in JSON-LD. */
	private static List<Thing> postings(Document page) {
		List<Thing> postings = JsonLd.postings(page);
		for (Annotations annotations : Annotations.values()) {
			postings = postings.isEmpty() ? annotations.postings(page) : postings;
		}
		return postings;
	}

}
