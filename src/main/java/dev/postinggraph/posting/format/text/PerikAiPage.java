package dev.postinggraph.posting.format.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.posting.Board;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Organization;
import dev.postinggraph.posting.Reading;
import dev.postinggraph.posting.build.PostingBuilder;
import dev.postinggraph.posting.field.DateReader;
import dev.postinggraph.posting.field.Line;
import dev.postinggraph.posting.field.PlainText;
import dev.postinggraph.posting.field.SectionReader;
import dev.postinggraph.posting.markup.Descriptions;
import org.jspecify.annotations.Nullable;

/**
 * What a page of <a href="https://perik.ai">Perik.ai</a> shows, as text: the site's name
 * and a way back, then title, company, place and day of the posting, a link to apply, the
 * description below "About this role", and after it the aggregator's own words.
 */
final class PerikAiPage {

	private static final Board BOARD = new Board("Perik.ai", "https://perik.ai");

	private static final Pattern SITE = Pattern.compile("(?i)Perik\\.ai\\b.*");

	private static final Pattern BACK = Pattern.compile("(?i).{0,4}Back to all jobs");

	/** A pin, a calendar: the emoji that stand before place and day. */
	private static final Pattern PLACE = Pattern.compile("\\x{1F4CD}\\s*([^\\p{IsEmoji_Presentation}]+)");

	private static final Pattern POSTED = Pattern
		.compile("\\x{1F4C5}\\s*([^\\p{IsEmoji_Presentation}]+)|^(Posted\\b.*)");

	private static final Pattern APPLY = Pattern.compile("(?i)Apply on (?<company>.{1,200}?)(?:'s)? website.*");

	private static final Pattern ABOUT = Pattern.compile("(?i)About this role:?");

	private static final String NOTICE = "This listing was aggregated by Perik.ai";

	private static final Pattern END = Pattern
		.compile(Pattern.quote(NOTICE) + ".*|Explore more jobs|More from .{1,200}? Browse all .*|Perik\\.ai is an .*");

	/** How many lines of a page may stand before the site's name. */
	private static final int TOP = 5;

	/** How far into a page its place and day stand, in characters. */
	private static final int HEAD = 4000;

	private final String text;

	/** The lines without the site's name and the way back. */
	private final List<Line> lines;

	PerikAiPage(String text) {
		this.text = text;
		List<Line> all = Line.of(text, 0, text.length());
		int back = first(all, 0, (line) -> is(BACK, line) || is(ABOUT, line));
		boolean hasBack = back < all.size() && is(BACK, all.get(back));
		this.lines = all.subList(hasBack ? back + 1 : first(all, 0, (line) -> !is(SITE, line)), all.size());
	}

	/**
	 * Whether a text is that of a page of Perik.ai, with or without a posting.
	 * @param text any text
	 * @return whether it names the site where pages do, or has the layout of its postings
	 */
	static boolean isOne(String text) {
		List<Line> head = Line.of(text, 0, Math.min(HEAD, text.length()));
		List<Line> top = head.subList(0, Math.min(TOP, head.size()));
		return top.stream().anyMatch((line) -> is(SITE, line)) || text.contains(NOTICE)
				|| (top.stream().anyMatch((line) -> is(BACK, line)) && head.stream().anyMatch(PerikAiPage::isFact));
	}

	/**
	 * Reads the page.
	 * @param markup what the page holds that its text can't tell
	 * @return its posting, or the reason why there is none
	 */
	Reading read(Markup markup) {
		int names = first(this.lines, 0, PerikAiPage::isBelowNames);
		if (names == this.lines.size() || is(END, this.lines.get(names))) {
			return new Reading.Rejected("The page of Perik.ai holds no posting: there is neither a place, a day nor a "
					+ "link to apply, and no \"About this role\".");
		}
		Optional<String> applied = applyCompany();
		boolean titled = names > 1 || (names == 1 && !applied.equals(Optional.of(this.lines.getFirst().text())));
		if (!titled) {
			return new Reading.Rejected(
					"The posting of Perik.ai has no title: it should stand above the company's name.");
		}
		Optional<String> company = (names > 1) ? Optional.of(this.lines.get(1).text()) : applied;
		return new Reading.Read(List.of(posting(company.orElse(null), markup).build()));
	}

	private PostingBuilder posting(@Nullable String company, Markup markup) {
		Line title = this.lines.getFirst();
		int end = first(this.lines, 0, (line) -> is(END, line));
		int start = Math.min(end, description());
		List<Body.Section> sections = new ArrayList<>();
		sections.add(new Body.Section(Body.Kind.TITLE, title.start(), title.end()));
		String description = "";
		if (start < end) {
			int from = this.lines.get(start).start();
			int to = this.lines.get(end - 1).end();
			sections.addAll(SectionReader.read(this.text, from, to));
			description = this.text.substring(from, to);
		}
		PostingBuilder posting = new PostingBuilder(title.text(), new Body(this.text, sections));
		return posting.company((company != null) ? new Organization(company, null) : null)
			.board(BOARD)
			.place(fact(PLACE).orElse(""))
			.datePosted(DateReader.read(fact(POSTED).orElse(""), markup.seenAt()))
			.url(markup.url())
			.applyUrl(markup.applyUrl())
			.description((markup.description() != null) ? markup.description() : Descriptions.ofText(description));
	}

	/**
	 * The description begins below its heading, or else below all that stands above it.
	 */
	private int description() {
		int about = first(this.lines, 0, (line) -> is(ABOUT, line));
		if (about < this.lines.size()) {
			return about + 1;
		}
		int names = first(this.lines, 0, PerikAiPage::isBelowNames);
		return first(this.lines, names, (line) -> !isBelowNames(line));
	}

	private Optional<String> applyCompany() {
		return this.lines.stream()
			.map((line) -> APPLY.matcher(PlainText.of(line.text())))
			.filter(Matcher::matches)
			.findFirst()
			.map((matcher) -> matcher.group("company"));
	}

	private Optional<String> fact(Pattern pattern) {
		int end = description();
		return this.lines.subList(0, Math.min(end, this.lines.size()))
			.stream()
			.map((line) -> pattern.matcher(line.text()))
			.filter(Matcher::find)
			.findFirst()
			.map((matcher) -> matcher.group().replaceFirst("^\\p{IsEmoji_Presentation}\\s*", "").strip());
	}

	private static boolean isBelowNames(Line line) {
		return isFact(line) || is(APPLY, line) || is(ABOUT, line) || is(END, line);
	}

	private static boolean isFact(Line line) {
		return PLACE.matcher(line.text()).find() || POSTED.matcher(line.text()).find();
	}

	private static boolean is(Pattern pattern, Line line) {
		return pattern.matcher(PlainText.of(line.text())).matches();
	}

	private static int first(List<Line> lines, int from, Predicate<Line> condition) {
		int index = from;
		while (index < lines.size() && !condition.test(lines.get(index))) {
			index++;
		}
		return index;
	}

	/**
	 * What a page holds beside its text.
	 *
	 * @param url the canonical address, or null
	 * @param applyUrl where the link to apply leads, or null
	 * @param description the description as safe HTML, or null to make it of the text
	 * @param seenAt when the page was seen, from which "3 days ago" is counted
	 */
	record Markup(@Nullable String url, @Nullable String applyUrl, @Nullable String description, Instant seenAt) {

	}

}
