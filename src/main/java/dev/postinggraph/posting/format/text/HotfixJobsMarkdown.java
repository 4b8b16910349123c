package dev.postinggraph.posting.format.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Posting;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.DateReader;
import dev.postinggraph.posting.field.EducationReader;
import dev.postinggraph.posting.field.EmploymentTypeReader;
import dev.postinggraph.posting.field.ExperienceReader;
import dev.postinggraph.posting.field.Line;
import dev.postinggraph.posting.field.ListReader;
import dev.postinggraph.posting.field.PlainText;
import dev.postinggraph.posting.field.SalaryReader;
import dev.postinggraph.posting.field.SectionReader;
import dev.postinggraph.posting.field.Stated;
import dev.postinggraph.posting.field.WorkplaceReader;
import dev.postinggraph.posting.markup.Descriptions;
import dev.postinggraph.posting.markup.Markdown;
import dev.postinggraph.posting.markup.Urls;

/**
 * Markdown as <a href="https://hotfix.jobs">hotfix.jobs</a> publishes it: a heading with
 * the title, labels in bold with a value each, a summary as a quote, the description, and
 * two more labels with the addresses.
 */
final class HotfixJobsMarkdown implements PostingFormat {

	private static final Board HOME = new Board("hotfix.jobs", "https://hotfix.jobs");

	/** How far into a document its title and labels begin, in characters. */
	private static final int HEAD = 20_000;

	@Override
	public boolean recognises(DecodedDocument document) {
		List<Line> lines = Line.of(document.text(), 0, Math.min(HEAD, document.text().length()));
		boolean title = lines.stream().anyMatch(LabelledMarkdown::isTitle);
		long labels = lines.stream()
			.flatMap((line) -> Label.of(line).stream())
			.map(Label.Value::label)
			.distinct()
			.count();
		return labels >= (title ? 1 : 2);
	}

	@Override
	public Reading read(DecodedDocument document) {
		LabelledMarkdown markdown = new LabelledMarkdown(document.text());
		Line title = markdown.title();
		if (title == null) {
			return new Reading.Rejected("The Markdown posting has no title: above its description there should be a "
					+ "heading such as \"# Software Engineer\".");
		}
		String words = Markdown.toText(title.text());
		if (words.isEmpty()) {
			return new Reading.Rejected("The Markdown posting has an empty title: put the job's after the \"#\".");
		}
		return new Reading.Read(List.of(posting(document, markdown, words, title)));
	}

	private static Posting posting(DecodedDocument document, LabelledMarkdown markdown, String words, Line title) {
		String text = document.text();
		PostingBuilder posting = new PostingBuilder(words, new Body(text, sections(text, markdown, title)));
		addresses(document, markdown, posting);
		return posting.place(markdown.text(Label.LOCATION))
			.skills(ListReader.read(markdown.text(Label.SKILLS)))
			.salary(SalaryReader.read(markdown.text(Label.SALARY)))
			.experience(ExperienceReader.read(markdown.text(Label.EXPERIENCE)))
			.education(EducationReader.find(markdown.text(Label.EDUCATION)))
			.workplace(WorkplaceReader.read(markdown.text(Label.WORKPLACE)))
			.employmentTypes(EmploymentTypeReader.read(markdown.text(Label.TYPE)))
			.datePosted(DateReader.read(markdown.text(Label.POSTED), document.source().seenAt()))
			.validThrough(DateReader.read(markdown.text(Label.CLOSES), document.source().seenAt()))
			.identifier(identifier(markdown.text(Label.REFERENCE)))
			.description(Descriptions.ofMarkdown(markdown.description()))
			.build();
	}

	private static void addresses(DecodedDocument document, LabelledMarkdown markdown, PostingBuilder posting) {
		String company = markdown.text(Label.COMPANY);
		Optional<String> companyUrl = Urls.page(markdown.url(Label.COMPANY));
		Optional<String> url = Urls.page(markdown.url(Label.CANONICAL)).or(() -> Urls.page(document.source().url()));
		posting.company(company.isEmpty() ? null : new Organization(company, companyUrl.orElse(null)))
			.url(url.orElse(null))
			.board(url.or(() -> companyUrl)
				.flatMap(Urls::host)
				.map((host) -> new Board(host, "https://" + host))
				.orElse(HOME))
			.applyUrl(Urls.pageOrMail(markdown.url(Label.APPLY)).orElse(null));
		for (Label label : List.of(Label.CANONICAL, Label.APPLY)) {
			String stated = markdown.url(label);
			if (stated != null && !stated.isEmpty() && Urls.pageOrMail(stated).isEmpty()) {
				posting.warning(
						"The %s address %s is none and was left out.".formatted(label.word(), PlainText.quote(stated)));
			}
		}
	}

	private static Stated<String> identifier(String text) {
		return text.isEmpty() ? Stated.nothing() : Stated.of(text);
	}

	private static List<Body.Section> sections(String text, LabelledMarkdown markdown, Line title) {
		List<Body.Section> sections = new ArrayList<>();
		sections.add(new Body.Section(Body.Kind.TITLE, title.start(), title.end()));
		Line skills = markdown.line(Label.SKILLS);
		if (skills != null && !skills.isEmpty()) {
			sections.add(new Body.Section(Body.Kind.SKILLS, skills.start(), skills.end()));
		}
		for (Line line : markdown.summary()) {
			sections.add(new Body.Section(Body.Kind.SUMMARY, line.start(), line.end()));
		}
		sections.addAll(SectionReader.read(text, markdown.bodyStart(), markdown.bodyEnd()));
		sections.sort(Comparator.comparingInt(Body.Section::start));
		return sections;
	}

}
