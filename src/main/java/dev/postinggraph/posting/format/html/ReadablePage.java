package dev.postinggraph.posting.format.html;

import java.util.List;
import java.util.regex.Pattern;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.FieldName;
import dev.postinggraph.posting.build.NamedFields;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.markup.HtmlText;
import org.jsoup.nodes.Document;

/**
 * A page without structured data, read by what a person sees of it. There is a posting on
 * it only if several things say so: most pages of the web hold none.
 */
final class ReadablePage implements PostingFormat {

	private static final Pattern PAGE = Pattern
		.compile("(?i)\\s{0,99}(?:<!--(?s:.{0,500}?)-->\\s{0,99}|<\\?xml[^>]{0,200}>\\s{0,99})?"
				+ "<(?:!doctype html|html|head|body|title|meta|main|article|section|div|header|h1|p)\\b");

	private static final Pattern CLOSED = Pattern
		.compile("(?i)\\b(?:(?:no longer|not) (?:accepting (?:new )?applications|"
				+ "available|open|active|exists?)|(?:position|job|role|vacancy|posting|requisition|offer)"
				+ " (?:has been|has|is|was) (?:already )?(?:filled|closed|expired|removed|deleted)"
				+ "|(?:page|job|position|posting) (?:could )?not (?:be )?found|applications? (?:are|is) closed"
				+ "|nicht mehr (?:verfügbar|online|aktiv)|bereits besetzt|n'est plus (?:disponible|active|en ligne)"
				+ "|offre (?:a )?(?:expirée?|pourvue?)|ya no está disponible|não está mais disponível|niet meer beschikbaar)\\b");

	private static final Pattern APPLY = Pattern
		.compile("(?i)^(?:apply\\b|(?:jetzt |online |hier )?bewerben\\b|postuler\\b"
				+ "|solicitar\\b|inscribirme\\b|candidatar|candidati\\b|solliciteer|aplikuj|ansök).{0,60}");

	private static final Pattern JOB_PATH = Pattern.compile(
			"(?i)/(?:jobs?|careers?|karriere|stellen\\w*|positions?|vacanc\\w+|openings?|emplois?|empleos?|vagas|offres?)\\b");

	/** How far a notice that the job is closed may stand from the top, in characters. */
	private static final int TOP = 1500;

	private static final int SHORTEST = 150;

	/** How many signs of a posting a page needs. */
	private static final int NEEDED = 2;

	@Override
	public boolean recognises(DecodedDocument document) {
		return PAGE.matcher(document.text()).lookingAt() && document.html().isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		Document page = document.html().orElseThrow();
		PageAddress address = PageAddress.of(page, document);
		PageText text = PageText.of(page);
		String seen = HtmlText.of(text.main());
		if (CLOSED.matcher(seen.substring(0, Math.min(TOP, seen.length()))).find()) {
			return new Reading.Rejected("The page holds no posting: it says that the job is closed or not found.");
		}
		if (text.title().isEmpty() || seen.length() < SHORTEST) {
			return new Reading.Rejected("The page holds no posting: it has %s."
				.formatted(text.title().isEmpty() ? "no heading that could be a title" : "hardly any text"));
		}
		NamedFields fields = PageFields.of(text.main(), document.source().seenAt());
		Content content = Content.ofHtml(text.title(), text.main().html());
		if (signs(page, address, fields, content) < NEEDED) {
			return new Reading.Rejected(
					"The page holds no posting that can be told for one: duties, requirements, a link "
							+ "to apply, a place or pay with a label should be on it.");
		}
		return new Reading.Read(List.of(posting(text, fields, content, address).build()));
	}

	private static int signs(Document page, PageAddress address, NamedFields fields, Content content) {
		boolean apply = page.select("a, button, input[type=submit]")
			.stream()
			.anyMatch((link) -> APPLY.matcher(link.hasAttr("value") ? link.attr("value") : link.text()).matches());
		boolean path = address.url().filter((url) -> JOB_PATH.matcher(url).find()).isPresent();
		boolean labelled = List.of(FieldName.LOCATION, FieldName.SALARY, FieldName.TYPE, FieldName.REFERENCE)
			.stream()
			.anyMatch((field) -> fields.raw(field).isPresent());
		return (apply ? 1 : 0) + (path ? 1 : 0) + (labelled ? 1 : 0) + (int) Math.min(2, content.sectionsOfJobs());
	}

	private static PostingBuilder posting(PageText text, NamedFields fields, Content content, PageAddress address) {
		PostingBuilder posting = fields.posting(content);
		if (fields.raw(FieldName.COMPANY).isEmpty() && !text.company().isEmpty()) {
			posting.company(new Organization(text.company(), null));
		}
		return posting.url(address.url().orElse(null))
			.board(address.board())
			.warning("The page has no structured data: the posting is read from what it shows.");
	}

}
