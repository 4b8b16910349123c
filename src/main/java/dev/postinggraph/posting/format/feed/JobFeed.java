package dev.postinggraph.posting.format.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.FieldName;
import dev.postinggraph.posting.build.NamedFields;
import dev.postinggraph.posting.build.PostingBuilder;
import org.jsoup.nodes.Element;

/**
 * A feed of jobs as search engines take it. Indeed's
 * <a href="https://docs.indeed.com/indeed-apply/xml-feed">{@code source/job}</a> is what
 * most write; others name the same things otherwise.
 */
final class JobFeed implements PostingFormat {

	/** What an element with one job is called. */
	private static final Set<String> JOB = Set.of("job", "position", "vacancy", "ad", "advert", "listing", "offer",
			"posting", "jobposting", "jobad", "jobposition", "opening", "jobopening", "vacature", "stelle",
			"stellenangebot", "offre", "oferta", "annonce", "item", "record", "row");

	/** How deep the jobs may lie: {@code feed/jobs/job}. */
	private static final int DEPTH = 3;

	@Override
	public boolean recognises(DecodedDocument document) {
		return document.xml().flatMap(JobElements::root).filter((root) -> isFeed(root, DEPTH)).isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		Element root = document.xml().flatMap(JobElements::root).orElseThrow();
		return JobElements.read(jobs(root, DEPTH), JobFeed::posting);
	}

	private static boolean isFeed(Element root, int depth) {
		return jobs(root, depth).stream().anyMatch(JobFeed::isJob);
	}

	/** Without company, place, address or text, a title is that of a film or a book. */
	private static boolean isJob(Element element) {
		NamedFields fields = JobElements.fields(element);
		long known = List
			.of(FieldName.COMPANY, FieldName.LOCATION, FieldName.CITY, FieldName.COUNTRY, FieldName.DESCRIPTION,
					FieldName.TYPE, FieldName.SALARY)
			.stream()
			.filter((field) -> fields.raw(field).isPresent())
			.count();
		return fields.raw(FieldName.TITLE).isPresent() && known > 1;
	}

	private static List<Element> jobs(Element element, int depth) {
		if (JOB.contains(JobElements.localName(element)) && element.childrenSize() > 1) {
			return List.of(element);
		}
		return (depth > 0) ? element.children().stream().flatMap((child) -> jobs(child, depth - 1).stream()).toList()
				: List.of();
	}

	private static Optional<PostingBuilder> posting(Element job) {
		NamedFields fields = JobElements.fields(job);
		String title = fields.text(FieldName.TITLE);
		return title.isEmpty() ? Optional.empty() : Optional
			.of(fields.posting(Content.ofHtmlOrText(title, fields.raw(FieldName.DESCRIPTION).orElse(""))));
	}

}
