package dev.postinggraph.entity;

/**
 * A skill where a text names it.
 *
 * @param skill the skill
 * @param level how much it is asked for
 * @param text the words that name it
 * @param start where they begin in the posting's text, in UTF-16 units
 * @param end where they end, exclusive
 * @param rule why they were taken for the skill
 */
public record SkillMention(Skill skill, RequirementLevel level, String text, int start, int end, MatchRule rule) {

}
