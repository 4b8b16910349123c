package dev.postinggraph.posting.format.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.DateReader;
import dev.postinggraph.posting.field.EducationReader;
import dev.postinggraph.posting.field.EmploymentTypeReader;
import dev.postinggraph.posting.field.ExperienceReader;
import dev.postinggraph.posting.field.ListReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.field.WorkplaceReader;
import dev.postinggraph.posting.markup.HtmlOrText;
import dev.postinggraph.posting.markup.Urls;
import org.jspecify.annotations.Nullable;

/**
 * Reads a <a href="https://schema.org/JobPosting">JobPosting</a>, in whatever syntax its
 * page states it.
 */
final class SchemaPosting {

	/** Texts that stand beside the description, and the heading that each gets. */
	private static final List<Map.Entry<String, String>> PARTS = List.of(
			Map.entry("responsibilities", "Responsibilities"), Map.entry("qualifications", "Qualifications"),
			Map.entry("experienceRequirements", "Experience"), Map.entry("educationRequirements", "Education"),
			Map.entry("jobBenefits", "Benefits"), Map.entry("incentiveCompensation", "Benefits"));

	private SchemaPosting() {
	}

	/**
	 * Reads a posting.
	 * @param posting the posting
	 * @return what it states, without an address; empty if it has no title
	 */
	static Optional<PostingBuilder> read(Thing posting) {
		return posting.plain("title", "name").map((title) -> read(title, posting));
	}

	private static PostingBuilder read(String title, Thing posting) {
		PostingBuilder builder = new PostingBuilder(Content.ofHtmlOrText(title, description(posting)));
		SchemaPlaces.of(posting).forEach(builder::place);
		return builder.company(organization(posting))
			.identifier(identifier(posting))
			.datePosted(DateReader.read(posting.plain("datePosted").orElse("")))
			.validThrough(DateReader.read(posting.plain("validThrough").orElse("")))
			.employmentTypes(EmploymentTypeReader.read(all(posting, "employmentType")))
			.workplace(WorkplaceReader.read(all(posting, "jobLocationType")))
			.salary(SchemaSalary.of(posting))
			.experience(ExperienceReader.find(posting.plain("experienceRequirements").orElse("")))
			.education(EducationReader.find(posting.plain("educationRequirements").orElse("")))
			.skills(ListReader.read(all(posting, "skills")))
			.applyUrl(posting.things("applicationContact")
				.stream()
				.flatMap((contact) -> contact.plain("url").stream())
				.findFirst()
				.flatMap(Urls::pageOrMail)
				.orElse(null));
	}

	/**
	 * Of an address such as {@code https://schema.org/FULL_TIME} the last part counts.
	 */
	private static String all(Thing posting, String property) {
		return String.join(", ",
				posting.texts(property)
					.stream()
					.map((text) -> text.startsWith("http") ? Thing.localName(text) : HtmlOrText.toPlain(text))
					.toList());
	}

	private static @Nullable Organization organization(Thing posting) {
		String name = posting.plain("hiringOrganization", "employer").orElse(null);
		Optional<String> url = posting.things("hiringOrganization")
			.stream()
			.flatMap((organization) -> organization.plain("url", "sameAs").stream())
			.findFirst()
			.flatMap(Urls::page);
		return (name != null) ? new Organization(name, url.orElse(null)) : null;
	}

	private static Stated<String> identifier(Thing posting) {
		return posting.values("identifier").stream().flatMap((identifier) -> switch (identifier) {
			case Value.Text(String text) -> Optional.of(HtmlOrText.toPlain(text)).stream();
			case Thing thing -> thing.plain("value", "identifier").stream();
		}).filter((text) -> !text.isBlank()).findFirst().map(Stated::of).orElseGet(Stated::nothing);
	}

	private static String description(Thing posting) {
		String description = HtmlOrText.unescape(String.join("\n\n", posting.texts("description")));
		StringBuilder whole = new StringBuilder(description);
		for (Map.Entry<String, String> part : PARTS) {
			String text = HtmlOrText.unescape(String.join("\n", posting.texts(part.getKey())));
			if (!text.isBlank() && !description.contains(text)) {
				whole.append("\n\n").append(HtmlOrText.isHtml(description) ? heading(part) : part.getValue() + ":\n");
				whole.append(text);
			}
		}
		return whole.toString();
	}

	private static String heading(Map.Entry<String, String> part) {
		return "<h2>" + part.getValue() + "</h2>";
	}

}
