package dev.postinggraph.query.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person looks for: words, {@code "phrases in quotes"}, {@code -excluded} ones and
 * {@code begin*}. All that is not excluded must be there.
 *
 * @param terms what it is made of, in the order of the text
 */
public record FullTextQuery(List<Term> terms) {

	/** How many terms one query may have: each is looked for on its own. */
	public static final int MOST_TERMS = 16;

	private static final Pattern TERM = Pattern
		.compile("(?<minus>-?)(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+?)(?<star>\\**)(?=[\\s\"]|$))");

	/** Lucene reads everything in quotes as text but these two. */
	private static final Pattern SPECIAL = Pattern.compile("[\\\\\"]");

	public FullTextQuery {
		terms = List.copyOf(terms);
	}

	/**
	 * Reads a text. Every text can be read; one without a letter or digit has no terms.
	 * @param text what a person typed
	 * @return what it asks for
	 */
	public static FullTextQuery of(String text) {
		List<Term> terms = new ArrayList<>();
		Matcher matcher = TERM.matcher(text);
		while (matcher.find()) {
			boolean phrase = matcher.group("phrase") != null;
			String words = phrase ? matcher.group("phrase") : matcher.group("word");
			if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
				terms.add(new Term(words.strip(), !matcher.group("minus").isEmpty(),
						phrase ? Term.Kind.PHRASE : kind(matcher.group("star"))));
			}
		}
		return new FullTextQuery(terms);
	}

	private static Term.Kind kind(String star) {
		return star.isEmpty() ? Term.Kind.WORD : Term.Kind.PREFIX;
	}

	/**
	 * What must be there.
	 * @return the terms that are not excluded
	 */
	public List<Term> wanted() {
		return this.terms.stream().filter((term) -> !term.excluded()).toList();
	}

	/**
	 * The query that finds words as they are typed, for filters: what it finds has each
	 * of them.
	 * @return a query in the syntax of Lucene's classic parser, without errors whatever
	 * the text was
	 */
	public String exact() {
		return clauses((term) -> (term.kind() == Term.Kind.PREFIX) ? prefix(term, "") : "");
	}

	/**
	 * The query that takes typing errors and an unfinished last word into account, for
	 * lists by rank: what has the words as they are typed comes first.
	 * @return a query in the syntax of Lucene's classic parser, without errors whatever
	 * the text was
	 */
	public String tolerant() {
		return clauses((term) -> switch (term.kind()) {
			case PHRASE -> "";
			case PREFIX -> prefix(term, "^0.2");
			case WORD -> typos(term) + (isLast(term) ? prefix(term, "^0.2") : "");
		});
	}

	/** The last word may be one that is still being typed. */
	boolean isLast(Term term) {
		return term.equals(this.terms.getLast());
	}

	private String clauses(Function<Term, String> variants) {
		StringBuilder query = new StringBuilder();
		for (Term term : this.terms) {
			query.append(term.excluded() ? " -" : " +")
				.append('(')
				.append(quoted(term))
				.append(term.excluded() ? "" : "^2" + variants.apply(term))
				.append(')');
		}
		return query.toString().strip();
	}

	/**
	 * In quotes, no word is an operator, and one with a hyphen is the words beside it.
	 */
	private static String quoted(Term term) {
		return '"' + SPECIAL.matcher(term.words()).replaceAll(" ") + '"';
	}

	private static String typos(Term term) {
		return (term.isPlain() && term.typos() > 0) ? " %s~%d^0.4".formatted(term.folded(), term.typos()) : "";
	}

	private static String prefix(Term term, String boost) {
		return term.isPlain() ? " %s*%s".formatted(term.folded(), boost) : "";
	}

}
