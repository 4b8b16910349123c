package dev.postinggraph.entity.skill;

import java.util.ArrayList;
import java.util.List;

import dev.postinggraph.entity.MatchRule;
import dev.postinggraph.entity.RequirementLevel;
import dev.postinggraph.entity.Skill;
import dev.postinggraph.entity.SkillMention;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.Body;
import dev.postinggraph.posting.Posting;

/**
 * Reads the skills that a source lists in a field of its own. What the lexicon does not
 * know is a skill all the same, under the name that the source gives it.
 */
final class StatedSkills {

	/** A longer entry is a sentence that may name skills, not the name of one. */
	private static final int LONGEST_NAME = 60;

	private static final int MOST_WORDS = 6;

	/** Nobody is asked for more, and each is looked for in the text. */
	private static final int MOST_ENTRIES = 500;

	/** How much of an entry is read, in characters. */
	private static final int LONGEST_ENTRY = 1000;

	private final SkillLexicon lexicon;

	private final SkillMatcher matcher;

	StatedSkills(SkillLexicon lexicon, SkillMatcher matcher) {
		this.lexicon = lexicon;
		this.matcher = matcher;
	}

	List<SkillMention> find(Posting posting) {
		List<SkillMention> mentions = new ArrayList<>();
		int from = listStart(posting.body());
		for (String stated : posting.skills().stream().limit(MOST_ENTRIES).toList()) {
			String text = stated.strip().substring(0, Math.min(LONGEST_ENTRY, stated.strip().length()));
			int start = posting.body().text().indexOf(text, from);
			for (Skill skill : skills(text)) {
				mentions
					.add((start < 0) ? mention(skill, text, 0, 0) : mention(skill, text, start, start + text.length()));
			}
		}
		return mentions;
	}

	private static SkillMention mention(Skill skill, String text, int start, int end) {
		return new SkillMention(skill, RequirementLevel.REQUIRED, text, start, end, MatchRule.STATED);
	}

	private List<Skill> skills(String text) {
		if (this.lexicon.isNoSkill(text)) {
			return List.of();
		}
		return this.lexicon.byName(text).map(List::of).orElseGet(() -> inside(text));
	}

	/**
	 * The skills inside an entry: "Java/Spring Boot" holds two. They replace the entry if
	 * they are most of it.
	 */
	private List<Skill> inside(String text) {
		List<SkillMatch> matches = this.matcher.matches(text);
		int covered = matches.stream().mapToInt((match) -> match.end() - match.start()).sum();
		boolean isName = text.length() <= LONGEST_NAME && text.split("\\s+").length <= MOST_WORDS;
		if (!isName || covered * 2 > text.length()) {
			return matches.stream().map(SkillMatch::skill).toList();
		}
		String slug = Slug.of(text);
		return slug.isEmpty() ? List.of() : List.of(new Skill("skill:" + slug, text, null, List.of()));
	}

	private static int listStart(Body body) {
		return body.sections()
			.stream()
			.filter((section) -> section.kind() == Body.Kind.SKILLS)
			.mapToInt(Body.Section::start)
			.findFirst()
			.orElse(0);
	}

}
