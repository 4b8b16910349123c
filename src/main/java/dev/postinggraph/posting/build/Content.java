package dev.postinggraph.posting.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.field.SectionReader;
import dev.postinggraph.posting.markup.Descriptions;
import dev.postinggraph.posting.markup.HtmlOrText;
import dev.postinggraph.posting.markup.HtmlText;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a posting says at length, in the two forms that are kept of it: its text to
 * search, which begins with the title, and a description to show.
 *
 * @param title the title
 * @param body the text with its sections
 * @param description the text as sanitised HTML, or null if there is none
 */
public record Content(String title, Body body, @Nullable String description) {

	private static final Set<Body.Kind> OF_JOBS = Set.of(Body.Kind.SUMMARY, Body.Kind.DUTIES, Body.Kind.REQUIRED,
			Body.Kind.PREFERRED, Body.Kind.BENEFITS);

	/**
	 * The content of a source that states the text as HTML.
	 * @param title the title, without markup
	 * @param html the text as HTML of unknown origin; may be empty
	 * @return the content
	 */
	public static Content ofHtml(String title, String html) {
		Document parsed = HtmlOrText.parse(html);
		String text = HtmlText.withHeadings(parsed.body());
		return new Content(title, body(title, text), Descriptions.of(parsed));
	}

	/**
	 * The content of a source that states the text as Markdown.
	 * @param title the title, without markup
	 * @param markdown the text; may be empty
	 * @return the content
	 */
	public static Content ofMarkdown(String title, String markdown) {
		return new Content(title, body(title, markdown.strip()), Descriptions.ofMarkdown(markdown));
	}

	/**
	 * The content of a source that states plain text.
	 * @param title the title
	 * @param text the text; may be empty
	 * @return the content
	 */
	public static Content ofText(String title, String text) {
		return new Content(title, body(title, text.strip()), Descriptions.ofText(text));
	}

	/**
	 * The content of a source that does not say whether it states HTML, escaped HTML or
	 * plain text.
	 * @param title the title, without markup
	 * @param text the text in any of the forms; may be empty
	 * @return the content
	 */
	public static Content ofHtmlOrText(String title, String text) {
		String unescaped = HtmlOrText.unescape(text);
		return HtmlOrText.isHtml(unescaped) ? ofHtml(title, unescaped) : ofText(title, unescaped);
	}

	/**
	 * How much its sections are those of a posting and of nothing else.
	 * @return how many kinds of them there are: duties, what is asked for, what is given
	 */
	public long sectionsOfJobs() {
		return this.body.sections().stream().map(Body.Section::kind).filter(OF_JOBS::contains).distinct().count();
	}

	private static Body body(String title, String text) {
		String whole = title + "\n\n" + text;
		List<Body.Section> sections = new ArrayList<>();
		sections.add(new Body.Section(Body.Kind.TITLE, 0, title.length()));
		sections.addAll(SectionReader.read(whole, title.length(), whole.length()));
		return new Body(whole, sections);
	}

}
