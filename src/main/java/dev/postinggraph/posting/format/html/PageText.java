package dev.postinggraph.posting.format.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page is about: its title, the organisation it names beside the title, and the
 * part that holds its text.
 *
 * @param title the title of the job; empty if none can be told
 * @param company the organisation; empty if none can be told
 * @param main the part with the text, without menus and forms
 */
record PageText(String title, String company, Element main) {

	private static final String MAIN = "main, [role=main], article";

	private static final String CHROME = "nav, header nav, footer, aside, form, script, style, noscript, template, svg";

	private static final Pattern AT = Pattern
		.compile("(?<title>.{3,150}?) (?:at|@|bei|chez) (?<company>\\p{Lu}[^|·–]{0,59}?)(?: [-|·–] .{0,100})?");

	/** Headings of sites and of menus, not of jobs. */
	private static final Pattern NO_TITLE = Pattern
		.compile("(?i)(?:jobs?|careers?|(?:our )?open(?:ings| positions)|vacancies"
				+ "|karriere|stellenangebote|search|menu|home|welcome|login|sign in|apply(?: now)?|cookies?|contact(?: us)?"
				+ "|about(?: us)?|404.*|error.*|(?:page )?not found.*)");

	/** What sites add to the name of the company. */
	private static final Pattern SITE_WORDS = Pattern
		.compile("(?i)\\s*[-|:]?\\s*\\b(?:careers?|jobs?|karriere|job board)\\s*$");

	private static final int LONGEST_TITLE = 200;

	/** A part with less text is a teaser. */
	private static final int SHORTEST_MAIN = 150;

	/**
	 * Reads a page.
	 * @param page the page, which stays as it is
	 * @return what it is about
	 */
	static PageText of(Document page) {
		Element main = main(page);
		List<String> names = Stream.of(meta(page, "og:title"), meta(page, "twitter:title"), page.title())
			.filter(Objects::nonNull)
			.map(String::strip)
			.filter((name) -> !name.isEmpty())
			.toList();
		Optional<Matcher> at = names.stream().map(AT::matcher).filter(Matcher::matches).findFirst();
		String title = heading(page).or(() -> at.map((matcher) -> matcher.group("title")))
			.or(() -> names.stream().filter(PageText::isTitle).findFirst())
			.orElse("");
		String company = at.filter((matcher) -> matcher.group("title").equalsIgnoreCase(title))
			.map((matcher) -> matcher.group("company").strip())
			.or(() -> Optional.ofNullable(meta(page, "og:site_name"))
				.map((name) -> SITE_WORDS.matcher(name.strip()).replaceAll("")))
			.orElse("");
		return new PageText(title, company, main);
	}

	private static Optional<String> heading(Document page) {
		return page.select("h1").stream().map(Element::text).filter(PageText::isTitle).findFirst();
	}

	private static boolean isTitle(String text) {
		return text.length() > 2 && text.length() <= LONGEST_TITLE && !NO_TITLE.matcher(text).matches();
	}

	private static @Nullable String meta(Document page, String property) {
		Element meta = page.selectFirst("meta[property=%1$s][content], meta[name=%1$s][content]".formatted(property));
		return (meta != null) ? meta.attr("content") : null;
	}

	private static Element main(Document page) {
		Element body = page.body().clone();
		body.select(CHROME).remove();
		return body.select(MAIN)
			.stream()
			.filter((part) -> part.text().length() >= SHORTEST_MAIN)
			.findFirst()
			.orElse(body);
	}

}
