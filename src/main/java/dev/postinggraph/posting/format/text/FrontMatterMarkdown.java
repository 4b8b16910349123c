package dev.postinggraph.posting.format.text;

import java.util.List;
import java.util.Optional;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.FieldName;
import dev.postinggraph.posting.build.NamedFields;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.Line;
import dev.postinggraph.posting.markup.Markdown;
import dev.postinggraph.posting.markup.Urls;

/**
 * Markdown with YAML front matter, as the pages of many organisations are written.
 */
final class FrontMatterMarkdown implements PostingFormat {

	/** What no article states. */
	private static final List<FieldName> OF_JOBS = List.of(FieldName.COMPANY, FieldName.LOCATION, FieldName.CITY,
			FieldName.SALARY, FieldName.SALARY_MIN, FieldName.SALARY_MAX, FieldName.TYPE, FieldName.CLOSES,
			FieldName.APPLY_URL);

	@Override
	public boolean recognises(DecodedDocument document) {
		return FrontMatter.of(document.text(), document.source().seenAt()).isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		FrontMatter head = FrontMatter.of(document.text(), document.source().seenAt()).orElseThrow();
		String body = Templates.fill(document.text().substring(head.bodyStart()), head.fields()::named);
		NamedFields fields = head.fields();
		labels(body, fields);
		String title = Markdown.toText(fields.text(FieldName.TITLE));
		if (title.isBlank()) {
			return new Reading.Rejected("The front matter states no title: it needs a line such as \"title: Nurse\".");
		}
		String text = body.isBlank() ? fields.raw(FieldName.DESCRIPTION).orElse("") : body;
		Content content = Content.ofMarkdown(title, text);
		if (content.sectionsOfJobs() == 0 && OF_JOBS.stream().allMatch((field) -> fields.raw(field).isEmpty())) {
			return new Reading.Rejected(
					"The text has a title, and nothing that tells a posting from an article: neither "
							+ "company, place, pay nor deadline in its front matter, nor duties or requirements below it.");
		}
		PostingBuilder posting = fields.posting(content);
		Optional<String> url = Urls.page(fields.text(FieldName.URL)).or(() -> Urls.page(document.source().url()));
		return new Reading.Read(List.of(posting.url(url.orElse(null))
			.board(url.flatMap(Urls::host).map((host) -> new Board(host, "https://" + host)).orElse(null))
			.build()));
	}

	/** What the front matter leaves out may stand in bold below it. */
	private static void labels(String body, NamedFields fields) {
		for (Line line : Line.of(body, 0, body.length())) {
			Label.of(line).ifPresent((value) -> fields.put(value.label().word(), Markdown.toText(value.line().text())));
		}
	}

}
