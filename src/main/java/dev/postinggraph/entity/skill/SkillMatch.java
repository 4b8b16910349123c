package dev.postinggraph.entity.skill;

import dev.postinggraph.entity.MatchRule;
import dev.postinggraph.entity.Skill;

/**
 * A stretch of text that names a skill.
 *
 * @param skill the skill
 * @param kind whether it is a technology or a field of knowledge
 * @param text the words that name it
 * @param start where they begin in the text, in UTF-16 units
 * @param end where they end, exclusive
 * @param rule why they were taken for the skill
 */
public record SkillMatch(Skill skill, SkillKind kind, String text, int start, int end, MatchRule rule) {

}
