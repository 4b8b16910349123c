package dev.postinggraph.posting.format.text;

import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the placeholders of <a href="https://shopify.github.io/liquid/">Liquid</a>, the
 * language of templates in many a text with front matter, as far as that needs no site:
 * values of the page are put in, and all else is taken out.
 */
final class Templates {

	private static final Pattern COMMENT = Pattern
		.compile("(?s)\\{%-?\\s{0,9}comment\\b.{0,20000}?\\{%-?\\s{0,9}endcomment\\b.{0,200}?%\\}");

	private static final Pattern TAG = Pattern.compile("(?s)\\{%.{0,500}?%\\}");

	private static final Pattern VALUE = Pattern
		.compile("\\{\\{-?\\s{0,9}(?:page|post)\\.(?<key>\\w{1,60})[^{}]{0,300}\\}\\}|\\{\\{[^{}]{0,300}\\}\\}");

	private Templates() {
	}

	/**
	 * Fills a text.
	 * @param text a text with or without placeholders
	 * @param values gives a key's value, empty if there is none
	 * @return the text for people to read
	 */
	static String fill(String text, UnaryOperator<String> values) {
		if (!text.contains("{%") && !text.contains("{{")) {
			return text;
		}
		String untagged = TAG.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
		return VALUE.matcher(untagged).replaceAll((match) -> quoted(match, values));
	}

	private static String quoted(MatchResult match, UnaryOperator<String> values) {
		String key = match.group("key");
		return (key != null) ? Matcher.quoteReplacement(values.apply(key)) : "";
	}

}
