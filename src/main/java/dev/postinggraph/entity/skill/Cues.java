package dev.postinggraph.entity.skill;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words around a name that tell that a skill is meant: "experience with Go", "Go
 * developer". And those that tell that none is: "no Go required".
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
				+ "|such as|e\\.g\\.,?"
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

	Cues(String text) {
		this.text = text;
	}

	/**
	 * Whether the words beside a name are those that go with skills.
	 */
	boolean announce(Candidate candidate) {
		if (!candidate.isExact() && (candidate.use() == Use.LIST || !candidate.mayBe(SkillKind.TECHNOLOGY))) {
			return false;
		}
		String before = before(candidate.start());
		return (endsWithWord(before) && ANNOUNCE.matcher(before).find())
				|| (candidate.isExact() && FOLLOW.matcher(after(candidate.end())).lookingAt());
	}

	/**
	 * Whether a name is the first part of another word: "C-level", "go-getter".
	 */
	boolean isPartOfAnotherWord(Candidate candidate) {
		return GLUED.matcher(after(candidate.end())).matches();
	}

	/**
	 * Whether the clause says that the skill is not asked for.
	 */
	boolean negate(Candidate candidate) {
		String before = before(candidate.start());
		String after = after(candidate.end());
		boolean hinted = before.startsWith("no") || NEGATIONS.stream().anyMatch(before::contains);
		return (hinted && NEGATED_BEFORE.matcher(before).find())
				|| (after.contains(" not ") && NEGATED_AFTER.matcher(after).lookingAt());
	}

	/**
	 * Whether the words beside a name speak of a company: "About X", "X has grown".
	 */
	boolean nameCompany(Candidate candidate) {
		String before = before(candidate.start());
		return (endsWithPreposition(before) && COMPANY_BEFORE.matcher(before).find())
				|| COMPANY_AFTER.matcher(after(candidate.end())).matches();
	}

	private static boolean endsWithPreposition(String before) {
		String words = before.stripTrailing();
		for (String last : COMPANY_HINTS) {
			if (words.endsWith(last)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether a word and a space come before a name, as in all that announces one.
	 */
	private static boolean endsWithWord(String before) {
		String word = before.stripTrailing();
		return !word.isEmpty() && word.length() < before.length() && (Character.isLetter(word.charAt(word.length() - 1))
				|| word.endsWith(":") || word.endsWith("e.g.") || word.endsWith("e.g.,"));
	}

	private String before(int start) {
		return this.text.substring(Math.max(0, start - BEFORE), start);
	}

	private String after(int end) {
		return this.text.substring(end, Math.min(this.text.length(), end + AFTER));
	}

}
