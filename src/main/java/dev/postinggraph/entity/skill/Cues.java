package dev.postinggraph.entity.skill;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words around a name that tell that a skill is meant: "experience with Go", "Go
 * developer". And those that tell that none is: "no Go required". In one text, for one
 * thread.
 */
final class Cues {

	/** How far to look back, in characters. */
	private static final int BEFORE = 60;

	/** How far to look ahead, in characters. */
	private static final int AFTER = 40;

	private static final Pattern ANNOUNCE = Pattern
		.compile("\\b(?:(?:experienced?|expert(?:ise)?|knowledge|proficien(?:t|cy)|fluen(?:t|cy)|familiar(?:ity)?"
				+ "|skills?|skilled|competen(?:t|ce|cy)|background|understanding|command|mastery|written"
				+ "|programming|coding|code|develop(?:ing|ed|ment)|hands-on) (?:of|in|with|using)"
				+ "|years? (?:with|using)|such as|e\\.g\\.,?"
				+ "|(?:languages?|tools?|frameworks?|libraries|technologies|databases|platforms|software|systems)"
				+ "(?: like| such as| including|:)?|kenntnisse in|erfahrung (?:in|mit)|connaissance de"
				+ "|(?:program(?:ming)?|scripting) languages?:?)\\s+$", Pattern.CASE_INSENSITIVE);

	private static final Pattern FOLLOW = Pattern.compile("[ -](?:developers?|development|engineers?|programm(?:er|ing)"
			+ "|entwickler(?:in)?|languages?|frameworks?|librar(?:y|ies)|sdk|scripts?|scripting|code|codebase|coding"
			+ "|microservices?|stack|ecosystem|expertise|certifi\\w+|backends?|queries|components|packages"
			+ "|applications?)\\b", Pattern.CASE_INSENSITIVE);

	private static final Pattern GLUED = Pattern.compile(
			"[-‐](?!(?i:based|backed|related|driven|oriented|like|compatible|native|powered|heavy|first|focused"
					+ "|centric|specific|stack|developer|entwickler|programm|kenntnisse|ui|api|core))\\p{L}.*",
			Pattern.DOTALL);

	/** What every negation holds: to look for it first spares most texts the pattern. */
	private static final List<String> NEGATIONS = List.of(" no", "No", "ithout", "don", "kein", "Kein");

	private static final Pattern NEGATED_BEFORE = Pattern.compile(
			"(?:\\b(?:no|without(?: any)?|(?:don[’']?t|do not|not) (?:need|require|know)(?: to know)?(?: any)?|kein(?:e[rn]?)?)"
					+ "(?: (?:prior|previous|specific|deep|any))*(?: (?:experience|knowledge)(?: (?:with|in|of))?)? $"
					+ "|\\bnot looking for (?:a |an )?$)",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern NEGATED_AFTER = Pattern
		.compile("(?: (?:experience|knowledge|skills?))? (?:is|are) not (?:strictly |absolutely )?"
				+ "(?:required|needed|necessary|mandatory|a must|a requirement)\\b", Pattern.CASE_INSENSITIVE);

	/**
	 * The last letters of all that comes before a company: few names need the pattern.
	 */
	private static final List<String> COMPANY_HINTS = List.of("At", "at", "About", "Why", "Join", "Joining", "to");

	private static final Pattern COMPANY_BEFORE = Pattern
		.compile("(?:^|[.!?:\\n]\\s*)(?:[*#•-]+ ?)?(?:At|About|Why|Join|Joining|Welcome to|Life at|Working at) $");

	private static final Pattern COMPANY_AFTER = Pattern
		.compile("(?:[’']s (?:mission|customers|employees|culture|team|vision|employment|values|headquarters|growth)"
				+ "| (?:(?:is|has|was|have) (?:grown|been|thousands|more than|over \\d|founded|hiring|looking for|seeking"
				+ "|proud|committed|an equal|the (?:\\w+ ){0,3}(?:leader|company)|a (?:\\w+ ){0,3}(?:leader|company"
				+ "|startup|employer))|believes|disrupted|employees|engineers come|teams are)\\b).*", Pattern.DOTALL);

	private final String text;

	private final Matcher announcements;

	private final Matcher followers;

	private final Matcher glue;

	private final Matcher negationsBefore;

	private final Matcher negationsAfter;

	private final Matcher beforeCompanies;

	private final Matcher afterCompanies;

	/** Where something begins that every negation holds. */
	private final BitSet negations = new BitSet();

	Cues(String text) {
		this.text = text;
		this.announcements = ANNOUNCE.matcher(text);
		this.followers = FOLLOW.matcher(text);
		this.glue = GLUED.matcher(text);
		this.negationsBefore = NEGATED_BEFORE.matcher(text);
		this.negationsAfter = NEGATED_AFTER.matcher(text);
		this.beforeCompanies = COMPANY_BEFORE.matcher(text);
		this.afterCompanies = COMPANY_AFTER.matcher(text);
		for (String negation : NEGATIONS) {
			for (int at = text.indexOf(negation); at >= 0; at = text.indexOf(negation, at + 1)) {
				this.negations.set(at);
			}
		}
	}

	/**
	 * Whether the words beside a name are those that go with skills.
	 */
	boolean announce(Candidate candidate) {
		if (!candidate.isExact() && (candidate.use() == Use.LIST || !candidate.mayBe(SkillKind.TECHNOLOGY))) {
			return false;
		}
		return (followsWord(candidate) && before(this.announcements, candidate).find())
				|| (candidate.isExact() && after(this.followers, candidate).lookingAt());
	}

	/**
	 * Whether a name is the first part of another word: "C-level", "go-getter".
	 */
	boolean isPartOfAnotherWord(Candidate candidate) {
		return after(this.glue, candidate).matches();
	}

	/**
	 * Whether the clause says that the skill is not asked for.
	 */
	boolean negate(Candidate candidate) {
		int from = from(candidate);
		int next = this.negations.nextSetBit(from);
		boolean hinted = this.text.startsWith("no", from) || (next >= 0 && next < candidate.start());
		return (hinted && before(this.negationsBefore, candidate).find())
				|| (this.text.indexOf(" not ", candidate.end(), to(candidate)) >= 0
						&& after(this.negationsAfter, candidate).lookingAt());
	}

	/**
	 * Whether the words beside a name speak of a company: "About X", "X has grown".
	 */
	boolean nameCompany(Candidate candidate) {
		return (followsPreposition(candidate) && before(this.beforeCompanies, candidate).find())
				|| after(this.afterCompanies, candidate).matches();
	}

	private boolean followsPreposition(Candidate candidate) {
		int end = wordEnd(candidate);
		for (String last : COMPANY_HINTS) {
			if (this.text.startsWith(last, end - last.length())) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a word and a space come before a name, as in all that announces one.
	 */
	private boolean followsWord(Candidate candidate) {
		int end = wordEnd(candidate);
		return end > from(candidate) && end < candidate.start()
				&& (Character.isLetter(this.text.charAt(end - 1)) || this.text.charAt(end - 1) == ':'
						|| this.text.startsWith("e.g.", end - 4) || this.text.startsWith("e.g.,", end - 5));
	}

	/** Where the last word before a name ends. */
	private int wordEnd(Candidate candidate) {
		int from = from(candidate);
		int end = candidate.start();
		while (end > from && Character.isWhitespace(this.text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

	private Matcher before(Matcher matcher, Candidate candidate) {
		return matcher.region(from(candidate), candidate.start());
	}

	private Matcher after(Matcher matcher, Candidate candidate) {
		return matcher.region(candidate.end(), to(candidate));
	}

	private static int from(Candidate candidate) {
		return Math.max(0, candidate.start() - BEFORE);
	}

	private int to(Candidate candidate) {
		return Math.min(this.text.length(), candidate.end() + AFTER);
	}

}
