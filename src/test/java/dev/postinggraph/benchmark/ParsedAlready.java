package dev.postinggraph.benchmark;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.entity.PostingIdentity;
import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.ingest.Parsed;
import dev.postinggraph.ingest.Parser;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.Reading;

/**
 * Stands in for the analysis of texts: what it tells of a document is what it has parsed
 * of another one before, with an identity and an address of its own. What is left of a
 * load is all but the analysis.
 *
 * @param postings what was parsed
 */
public record ParsedAlready(List<ResolvedPosting> postings) {

	private static final int POSTINGS = 1000;

	/** Parses the first documents of a file. */
	public static ParsedAlready of(Path file) {
		Parser parser = Parser.withEverything();
		try (Stream<Supply> supplies = new FileDocuments(List.of(file.toString()), InputStream.nullInputStream())
			.stream()) {
			return new ParsedAlready(supplies.limit(POSTINGS)
				.map((supply) -> ((Supplied) supply).document())
				.map(parser::parse)
				.map((parsed) -> ((Parsed.Resolved) parsed).postings().getFirst())
				.toList());
		}
	}

	public Parser parser() {
		return new Parser((documents) -> documents.stream().map(this::read).toList(), this::resolve);
	}

	private Reading read(Document document) {
		int number = Integer.parseInt(document.name().substring(document.name().lastIndexOf('#') + 1));
		Posting like = this.postings.get(number % POSTINGS).posting();
		return new Reading.Read(List.of(new Posting(like.title(), like.company(), like.board(), String.valueOf(number),
				like.url() + "/" + number, like.applyUrl(), like.datePosted(), like.validThrough(),
				like.employmentTypes(), like.workplace(), like.seniority(), like.experienceYears(), like.education(),
				like.salary(), like.places(), like.skills(), like.body(), like.language(), like.description(),
				like.warnings())));
	}

	private ResolvedPosting resolve(Posting posting) {
		int number = Integer.parseInt(String.valueOf(posting.identifier()));
		ResolvedPosting like = this.postings.get(number % POSTINGS);
		String id = "posting:%016d".formatted(number);
		return new ResolvedPosting(new PostingIdentity(id, id), posting, like.company(), like.role(), like.seniority(),
				like.skills(), like.locations());
	}

}
