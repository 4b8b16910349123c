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

	@Override
	public String name() {
		return "Markdown with front matter";
	}

	@Override
	public boolean recognises(DecodedDocument document) {
		return FrontMatter.of(document.text()).isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		FrontMatter head = FrontMatter.of(document.text()).orElseThrow();
		String body = Templates.fill(document.text().substring(head.bodyStart()), head.fields()::named);
		NamedFields fields = head.fields();
		labels(body, fields);
		String title = Markdown.toText(fields.text(FieldName.TITLE));
		if (title.isBlank()) {
			return new Reading.Rejected("The front matter states no title: it needs a line such as \"title: Nurse\".");
		}
		String text = body.isBlank() ? fields.raw(FieldName.DESCRIPTION).orElse("") : body;
		PostingBuilder posting = fields.posting(Content.ofMarkdown(title, text));
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
