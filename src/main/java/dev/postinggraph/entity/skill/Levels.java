package dev.postinggraph.entity.skill;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.postinggraph.entity.RequirementLevel;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.field.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * How much a posting asks for a skill where it names it: the words of the clause say it,
 * then those of the sentence, then the line above a list, then the section.
 */
final class Levels {

	/** Longest line that may be the heading of a list, in characters. */
	private static final int HEADING = 80;

	/** How far above an item to look for the line that heads its list, in characters. */
	private static final int LIST = 10_000;

	/** How far to look for the beginning of a line, in characters. */
	private static final int LINE = 2000;

	/** How far to look for the ends of a sentence, in characters. */
	private static final int REACH = 400;

	private static final Pattern CUE = Pattern.compile(
			"\\b(?:(?<preferred>(?:nice[- ]to[- ]ha(?:ve|s)|good to have|(?:is|are|as|be|considered|definite|big|huge|strong)"
					+ " an? (?:\\w+ )?(?:plus|bonus|advantage|asset)|a (?:big |huge |strong |definite )?plus|bonus"
					+ "|plus(?:es)? if|preferred|preferably|prefer|ideally|desired|desirable|beneficial|advantageous"
					+ "|optional(?:ly)?|would be (?:great|nice|a plus)|von vorteil|wünschenswert|idealerweise|un plus"
					+ "|idéalement|souhaitée?s?|deseable|valorable|se valora|mile widziane|dodatkowym atutem)(?![\\p{L}\\p{N}]))"
					+ "|(?<required>(?:must|required?|requires|requirements?|essential|mandatory|need to have"
					+ "|minimum|at least|you have|you bring|proficien(?:t|cy)|zwingend|erforderlich|voraussetzung"
					+ "|obligatoire|indispensable|exigée?s?|requise?s?|imprescindible|wymagan[ae])(?![\\p{L}\\p{N}])))",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** Every cue has one of these words; most sentences have none. */
	private static final Vocabulary HINTS = Vocabulary.ofWords("nice to have", "nice to has", "good to have", "plus",
			"pluses", "bonus", "advantage", "asset", "preferred", "preferably", "prefer", "ideally", "desired",
			"desirable", "beneficial", "advantageous", "optional", "optionally", "would be great", "would be nice",
			"vorteil", "wünschenswert", "idealerweise", "idéalement", "souhaité", "souhaitée", "souhaités",
			"souhaitées", "deseable", "valorable", "valora", "mile widziane", "dodatkowym", "must", "require",
			"required", "requires", "requirement", "requirements", "essential", "mandatory", "need to have", "minimum",
			"at least", "you have", "you bring", "proficient", "proficiency", "zwingend", "erforderlich",
			"voraussetzung", "obligatoire", "indispensable", "exigé", "exigée", "exigés", "exigées", "requis",
			"requise", "requises", "imprescindible", "wymagana", "wymagane");

	private static final Pattern CLAUSE = Pattern.compile(",\\s|\\s[–—-]\\s|\\bbut\\b|\\bwhile\\b|[()]");

	private final String text;

	private final List<Vocabulary.Word> hints;

	private final Matcher cues;

	private final Matcher clauses;

	/**
	 * Where the heading begins that was read last; the next skill is often below it too.
	 */
	private int heading = -1;

	private @Nullable RequirementLevel headingLevel;

	Levels(Body body) {
		this.text = body.text();
		this.hints = HINTS.words(this.text);
		this.cues = CUE.matcher(this.text);
		this.clauses = CLAUSE.matcher(this.text);
	}

	RequirementLevel of(Body.Kind section, int start, int end) {
		return switch (section) {
			case TITLE, SKILLS -> RequirementLevel.REQUIRED;
			case ABOUT, BENEFITS, LEGAL -> RequirementLevel.MENTIONED;
			case REQUIRED -> or(cue(start, end), RequirementLevel.REQUIRED);
			case PREFERRED -> or(cue(start, end), RequirementLevel.PREFERRED);
			case SUMMARY, DUTIES, OTHER -> or(cue(start, end), RequirementLevel.MENTIONED);
		};
	}

	private static RequirementLevel or(@Nullable RequirementLevel level, RequirementLevel other) {
		return (level != null) ? level : other;
	}

	private @Nullable RequirementLevel cue(int start, int end) {
		int from = sentenceStart(start);
		int to = sentenceEnd(end);
		RequirementLevel level = isHinted(from, to) ? cue(from, start, end, to) : null;
		return (level != null) ? level : heading(start);
	}

	private @Nullable RequirementLevel cue(int from, int start, int end, int to) {
		RequirementLevel level = lastCue(lastClause(from, start), firstClause(end, to));
		level = (level != null) ? level : lastCue(from, start);
		return (level != null) ? level : laterCue(end, to);
	}

	private boolean isHinted(int from, int to) {
		int at = Collections.binarySearch(this.hints, new Vocabulary.Word("", from, from),
				Comparator.comparingInt(Vocabulary.Word::start));
		int next = (at < 0) ? -at - 1 : at;
		return next < this.hints.size() && this.hints.get(next).end() <= to;
	}

	private int sentenceStart(int start) {
		int earliest = Math.max(0, start - REACH);
		int at = start;
		while (at > earliest && !endsSentence(at - 1, start)) {
			at--;
		}
		return at;
	}

	private int sentenceEnd(int end) {
		int latest = Math.min(this.text.length(), end + REACH);
		int at = end;
		while (at < latest && !endsSentence(at, latest)) {
			at++;
		}
		return at;
	}

	/**
	 * Whether a sentence ends at a character, of which those from an index on don't
	 * count.
	 */
	private boolean endsSentence(int at, int to) {
		return switch (this.text.charAt(at)) {
			case '\n', '\r', ';' -> true;
			case '.', '!', '?' -> at + 1 == to || Character.isWhitespace(this.text.charAt(at + 1));
			default -> false;
		};
	}

	/**
	 * The level that the line above a list states, for an item of the list.
	 */
	private @Nullable RequirementLevel heading(int start) {
		int lineStart = lineStart(start);
		if (!isItem(lineStart)) {
			return null;
		}
		while (lineStart > Math.max(0, start - LIST) && isItem(lineStart)) {
			lineStart = lineStart(lineStart - 1);
		}
		int lineEnd = this.text.indexOf('\n', lineStart);
		boolean heads = lineEnd >= 0 && lineEnd < start && lineEnd - lineStart <= HEADING;
		if (heads && lineStart != this.heading) {
			this.heading = lineStart;
			this.headingLevel = lastCue(lineStart, lineEnd);
		}
		return heads ? this.headingLevel : null;
	}

	/** Where the line begins that goes on at an index, or is too long to be told. */
	private int lineStart(int index) {
		int limit = Math.max(0, index - LINE);
		int at = index;
		while (at > limit && this.text.charAt(at - 1) != '\n') {
			at--;
		}
		return at;
	}

	private boolean isItem(int lineStart) {
		int at = lineStart;
		while (at < this.text.length() && (this.text.charAt(at) == ' ' || this.text.charAt(at) == '\t')) {
			at++;
		}
		return at < this.text.length() && "\n\r-*•·–".indexOf(this.text.charAt(at)) >= 0;
	}

	private @Nullable RequirementLevel lastCue(int from, int to) {
		RequirementLevel last = null;
		if (!isHinted(from, to)) {
			return null;
		}
		this.cues.region(from, to);
		while (this.cues.find()) {
			last = level(this.cues);
		}
		return last;
	}

	/**
	 * The level of a clause further on, unless that speaks of one thing only: in "Java,
	 * and Python is a plus" it does, in "Go, Rust and Swift are a plus" it does not.
	 */
	private @Nullable RequirementLevel laterCue(int from, int to) {
		if (!isHinted(from, to)) {
			return null;
		}
		boolean found = this.cues.region(from, to).find();
		boolean ofOneThing = found && (this.cues.group().startsWith("is ")
				|| this.text.startsWith("is ", Math.max(0, this.cues.start() - 3)));
		return (found && !ofOneThing) ? level(this.cues) : null;
	}

	private static RequirementLevel level(Matcher cue) {
		return (cue.group("preferred") != null) ? RequirementLevel.PREFERRED : RequirementLevel.REQUIRED;
	}

	private int lastClause(int from, int to) {
		int last = from;
		this.clauses.region(from, to);
		while (this.clauses.find()) {
			last = this.clauses.end();
		}
		return last;
	}

	private int firstClause(int from, int to) {
		return this.clauses.region(from, to).find() ? this.clauses.start() : to;
	}

}
