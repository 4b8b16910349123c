package dev.postinggraph.query.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The stretch of a text that shows best why a query found it, as HTML: the words of the
 * query stand in {@code <mark>}, and all else is escaped.
 */
public final class Snippet {

	/** Two lines on most screens. */
	private static final int LENGTH = 200;

	/** How much of it stands before the first word of the query. */
	private static final int LEAD = 40;

	/** Nobody reads to where a text has the words once more. */
	private static final int MOST_HITS = 500;

	private static final String CUT = "…";

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private final List<Predicate<String>> wanted = new ArrayList<>();

	/**
	 * Snippets for one query.
	 * @param query what was looked for
	 */
	public Snippet(FullTextQuery query) {
		for (Term term : query.wanted()) {
			switch (term.kind()) {
				case PREFIX -> this.wanted.add((word) -> word.startsWith(term.folded()));
				case PHRASE -> Words.of(term.words()).forEach((word) -> this.wanted.add(word.folded()::equals));
				case WORD -> Words.of(term.words())
					.forEach((word) -> this.wanted.add(like(word.folded(), term, query.isLast(term))));
			}
		}
	}

	private static Predicate<String> like(String word, Term term, boolean unfinished) {
		int typos = term.isPlain() ? term.typos() : 0;
		return (other) -> other.equals(word) || (unfinished && other.startsWith(word))
				|| (typos > 0 && Typos.within(word, other, typos));
	}

	/**
	 * The snippet of what was found.
	 * @param texts its texts, the most telling first, at least one
	 * @return HTML; the beginning of the first text, if no word of the query is in any
	 */
	public String of(List<String> texts) {
		Stretch none = new Stretch(texts.getFirst(), List.of(), 0, 0);
		Stretch best = texts.stream()
			.map(this::best)
			.flatMap(Optional::stream)
			.reduce((one, other) -> (other.words() > one.words()) ? other : one)
			.orElse(none);
		return html(best);
	}

	/** The earliest of the stretches that hold the most of the query's words. */
	private Optional<Stretch> best(String text) {
		List<Hit> hits = Words.of(text)
			.map((word) -> new Hit(word.start(), word.end(), indexOf(word.folded())))
			.filter((hit) -> hit.wanted() >= 0)
			.limit(MOST_HITS)
			.toList();
		return hits.stream()
			.map((first) -> stretch(text, hits, first.start()))
			.max(Comparator.comparingInt(Stretch::words).thenComparing(Stretch::from, Comparator.reverseOrder()));
	}

	private int indexOf(String word) {
		for (int i = 0; i < this.wanted.size(); i++) {
			if (this.wanted.get(i).test(word)) {
				return i;
			}
		}
		return -1;
	}

	private static Stretch stretch(String text, List<Hit> hits, int first) {
		Set<Integer> words = new HashSet<>();
		hits.stream()
			.filter((hit) -> hit.start() >= first && hit.end() <= first + LENGTH - LEAD)
			.forEach((hit) -> words.add(hit.wanted()));
		return new Stretch(text, hits, Math.max(0, first - LEAD), words.size());
	}

	private static String html(Stretch stretch) {
		String text = stretch.text();
		int from = wordStart(text, stretch.from());
		int to = wordEnd(text, Math.min(text.length(), stretch.from() + LENGTH));
		StringBuilder html = new StringBuilder((from > 0) ? CUT : "");
		int at = from;
		for (Hit hit : stretch.hits()) {
			if (hit.start() >= at && hit.end() <= to) {
				html.append(escaped(text.substring(at, hit.start())))
					.append("<mark>")
					.append(escaped(text.substring(hit.start(), hit.end())))
					.append("</mark>");
				at = hit.end();
			}
		}
		html.append(escaped(text.substring(at, to))).append((to < text.length()) ? CUT : "");
		return SPACE.matcher(html).replaceAll(" ").strip();
	}

	/** Forward to the beginning of a word, or not at all in a long one. */
	private static int wordStart(String text, int index) {
		int space = text.indexOf(' ', index);
		return (index == 0 || space < 0 || space > index + LEAD / 2) ? whole(text, index) : space + 1;
	}

	private static int wordEnd(String text, int index) {
		int space = text.lastIndexOf(' ', index);
		return (index == text.length() || space < index - LEAD / 2) ? whole(text, index) : space;
	}

	/** Between two characters, not between the halves of one. */
	private static int whole(String text, int index) {
		boolean within = index > 0 && index < text.length();
		return (within && Character.isLowSurrogate(text.charAt(index))) ? index - 1 : index;
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;")
			.replace("'", "&#39;");
	}

	/**
	 * A word of the query in a text.
	 *
	 * @param start where it begins, inclusive
	 * @param end where it ends, exclusive
	 * @param wanted which word of the query it is
	 */
	private record Hit(int start, int end, int wanted) {

	}

	/**
	 * A part of a text.
	 *
	 * @param text the text
	 * @param hits the words of the query in all of the text
	 * @param from where the part begins
	 * @param words how many different words of the query are in it
	 */
	private record Stretch(String text, List<Hit> hits, int from, int words) {

	}

}
