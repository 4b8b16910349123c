package dev.postinggraph.posting.format.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.FieldName;
import dev.postinggraph.posting.build.NamedFields;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.EmploymentTypeReader;
import dev.postinggraph.posting.field.ExperienceReader;
import dev.postinggraph.posting.field.ListReader;
import dev.postinggraph.posting.markup.Urls;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The positions of a company at <a href=
 * "https://developer.personio.de/docs/retrieving-open-job-positions">Personio</a>:
 * {@code workzag-jobs/position}.
 */
final class PersonioFeed implements PostingFormat {

	private static final String ROOT = "workzag-jobs";

	private static final Pattern HOST = Pattern.compile("(?<token>[\\w-]{1,60})\\.jobs\\.personio\\.(?:de|com)");

	@Override
	public boolean recognises(DecodedDocument document) {
		return document.text().contains(ROOT) && document.xml()
			.flatMap(JobElements::root)
			.filter((root) -> JobElements.localName(root).equals(ROOT))
			.isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		Element root = document.xml().flatMap(JobElements::root).orElseThrow();
		String host = Urls.host(document.source().url()).orElse(null);
		return JobElements.read(JobElements.children(root, "position"), (position) -> posting(position, host));
	}

	private static Optional<PostingBuilder> posting(Element position, @Nullable String host) {
		NamedFields fields = JobElements.fields(position);
		String title = fields.text(FieldName.TITLE);
		if (title.isEmpty()) {
			return Optional.empty();
		}
		PostingBuilder posting = fields.posting(Content.ofHtmlOrText(title, description(position)));
		offices(position, posting);
		String types = String.join(", ", text(position, "schedule"), text(position, "employmentType"));
		return Optional.of(posting.company(company(fields, host))
			.url((host != null) ? "https://%s/job/%s".formatted(host, text(position, "id")) : null)
			.employmentTypes(EmploymentTypeReader.read(types))
			.experience(ExperienceReader.read(years(text(position, "yearsOfExperience"))))
			.skills(ListReader.read(text(position, "keywords"))));
	}

	/** The company has no element of its own unless it is one of a group. */
	private static @Nullable Organization company(NamedFields fields, @Nullable String host) {
		String subcompany = fields.text(FieldName.COMPANY);
		if (!subcompany.isEmpty()) {
			return new Organization(subcompany, null);
		}
		Matcher matcher = HOST.matcher((host != null) ? host : "");
		return matcher.matches() ? new Organization(matcher.group("token"), "https://" + host) : null;
	}

	/** The first office is the location already. */
	private static void offices(Element position, PostingBuilder posting) {
		for (Element offices : JobElements.children(position, "additionaloffices")) {
			JobElements.children(offices, "office").forEach((office) -> posting.place(office.text()));
		}
	}

	private static String description(Element position) {
		StringBuilder html = new StringBuilder();
		for (Element part : position.select("jobDescriptions > jobDescription")) {
			html.append("<h2>").append(text(part, "name")).append("</h2>\n<div>");
			html.append(JobElements.children(part, "value").stream().findFirst().map(Element::wholeText).orElse(""));
			html.append("</div>\n");
		}
		return html.toString();
	}

	/** Less than and more than a number of years, as people write them. */
	private static String years(String stated) {
		return stated.startsWith("gt-") ? stated.substring(3) + "+ years"
				: stated.isEmpty() ? "" : stated.replace("lt-", "0-") + " years";
	}

	private static String text(Element parent, String name) {
		return JobElements.children(parent, name.toLowerCase(Locale.ROOT))
			.stream()
			.findFirst()
			.map(Element::text)
			.orElse("");
	}

}
