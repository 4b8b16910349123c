package dev.postinggraph.posting.format.html;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.build.NamedFields;
import dev.postinggraph.posting.markup.HtmlText;
import org.jsoup.nodes.Element;

/**
 * Labels and values on a page: in lists of terms, in tables of two columns, and in lines
 * such as "Location: Berlin".
 */
final class PageFields {

	private static final Pattern LINE = Pattern
		.compile("(?:- )?(?<label>\\p{L}[\\p{L} ()/-]{1,30}) ?: {0,3}(?<value>\\S.{0,120})");

	/** How many lines are looked at; facts stand near the top or the end of it. */
	private static final int LINES = 400;

	private PageFields() {
	}

	/**
	 * The labelled values.
	 * @param main the part of the page to read
	 * @return the values by their labels
	 */
	static NamedFields of(Element main, Instant seenAt) {
		NamedFields fields = new NamedFields(seenAt);
		for (Element term : main.select("dt, th")) {
			Element value = term.nextElementSibling();
			if (value != null && (value.nameIs("dd") || value.nameIs("td"))) {
				fields.put(term.text(), value.text());
			}
		}
		HtmlText.of(main).lines().limit(LINES).forEach((line) -> {
			Matcher matcher = LINE.matcher(line);
			if (matcher.matches()) {
				fields.put(matcher.group("label"), matcher.group("value"));
			}
		});
		return fields;
	}

}
