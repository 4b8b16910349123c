package dev.postinggraph.posting.format.feed;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.DecodedDocument;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.PostingFormat;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.Content;
import dev.postinggraph.posting.build.FieldName;
import dev.postinggraph.posting.build.NamedFields;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.markup.Urls;
import org.jsoup.nodes.Element;

/**
 * A board's news as <a href="https://www.rssboard.org/rss-specification">RSS</a> or
 * <a href="https://www.rfc-editor.org/rfc/rfc4287">Atom</a>. What these formats have no
 * name for stands in elements of the board's own, or in the title: "Title at Company",
 * and "Company: Title" where that is sure.
 */
final class SyndicationFeed implements PostingFormat {

	private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel");

	private static final Pattern JOBS = Pattern.compile(
			"(?i)\\b(?:jobs?|careers?|vacanc(?:y|ies)|hiring|openings?|positions?|stellen(?:angebote)?|emplois?|empleos?"
					+ "|vagas|vacatures|praca|lavoro|remote work)\\b");

	private static final Pattern TITLE_AT = Pattern
		.compile("(?<title>.{3,150}?) (?:at|@|bei|chez) (?<company>\\p{Lu}[^|]{1,60})");

	private static final Pattern COMPANY_FIRST = Pattern.compile("(?<company>[^:]{2,80}): (?<title>.{3,200})");

	/**
	 * Where a company comes first, always. Elsewhere "Engineer: Payments" may be a title.
	 */
	private static final String COMPANY_FIRST_HOST = "weworkremotely.com";

	/** What ends the name of a company and of nothing else. */
	private static final Pattern LEGAL_FORM = Pattern.compile(
			".*[ ,](?:GmbH|AG|SE|KG|UG|Inc\\.?|LLC|Ltd\\.?|Limited|PLC|Corp\\.?|S\\.?A\\.?S?|S\\.?r\\.?l\\.?|B\\.?V\\.?|N\\.V\\."
					+ "|Oy|AB|A/S|ApS|Pty|Sp\\. z o\\.?o\\.?)");

	/** Fields that no article has. */
	private static final List<FieldName> OF_JOBS = List.of(FieldName.COMPANY, FieldName.LOCATION, FieldName.CITY,
			FieldName.REGION, FieldName.SALARY, FieldName.TYPE, FieldName.CLOSES);

	@Override
	public boolean recognises(DecodedDocument document) {
		return document.xml()
			.flatMap(JobElements::root)
			.filter((root) -> ROOTS.contains(JobElements.localName(root)) && (!items(root).isEmpty() || isEmpty(root)))
			.isPresent();
	}

	@Override
	public Reading read(DecodedDocument document) {
		Element root = document.xml().flatMap(JobElements::root).orElseThrow();
		List<Element> items = items(root);
		boolean ofJobs = JOBS.matcher(heading(root)).find() || items.stream().anyMatch(SyndicationFeed::isJob);
		if (!items.isEmpty() && !ofJobs) {
			return new Reading.Rejected(
					"The feed holds articles and no jobs: neither its title speaks of jobs, nor has "
							+ "an item a company, place, pay or type of employment.");
		}
		return JobElements.read(items, SyndicationFeed::posting);
	}

	private static boolean isEmpty(Element root) {
		return !JobElements.children(root, "channel").isEmpty() || !JobElements.children(root, "title").isEmpty();
	}

	/** RSS 2.0 has items in a channel, RSS 1.0 beside it; Atom has entries. */
	private static List<Element> items(Element root) {
		return root.getAllElements()
			.stream()
			.filter((element) -> Set.of("item", "entry").contains(JobElements.localName(element)))
			.filter((element) -> element.childrenSize() > 0)
			.toList();
	}

	private static String heading(Element root) {
		Element channel = JobElements.children(root, "channel").stream().findFirst().orElse(root);
		StringBuilder heading = new StringBuilder();
		for (String name : List.of("title", "description", "subtitle", "link")) {
			JobElements.children(channel, name).forEach((element) -> heading.append(element.text()).append('\n'));
		}
		return heading.toString();
	}

	private static boolean isJob(Element item) {
		NamedFields fields = JobElements.fields(item);
		return OF_JOBS.stream().anyMatch((field) -> fields.raw(field).isPresent());
	}

	private static Optional<PostingBuilder> posting(Element item) {
		NamedFields fields = JobElements.fields(item);
		String stated = fields.text(FieldName.TITLE);
		if (stated.isEmpty()) {
			return Optional.empty();
		}
		String host = Urls.host(fields.text(FieldName.URL)).orElse("");
		Names names = fields.raw(FieldName.COMPANY).isPresent() ? new Names(stated, "") : Names.of(stated, host);
		Content content = Content.ofHtmlOrText(names.title, fields.raw(FieldName.DESCRIPTION).orElse(""));
		PostingBuilder posting = fields.posting(content);
		if (!names.company.isEmpty()) {
			posting.company(new Organization(names.company, null));
		}
		return Optional.of(posting.board(host.isEmpty() ? null : new Board(host, "https://" + host)));
	}

	/** Both names that one title holds; the company's is empty if there is none. */
	private record Names(String title, String company) {

		static Names of(String stated, String host) {
			Matcher first = COMPANY_FIRST.matcher(stated);
			if (first.matches()
					&& (host.endsWith(COMPANY_FIRST_HOST) || LEGAL_FORM.matcher(first.group("company")).matches())) {
				return of(first);
			}
			Matcher last = TITLE_AT.matcher(stated);
			return last.matches() ? of(last) : new Names(stated, "");
		}

		private static Names of(Matcher names) {
			return new Names(names.group("title").strip(), names.group("company").strip());
		}

	}

}
