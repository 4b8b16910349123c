package dev.postinggraph.entity;

/**
 * A skill where a text names it.
 *
 * @param skill the skill
 * @param level how much it is asked for
 * @param text the words that name it
 * @param start where they begin in the posting's text, in UTF-16 units
 * @param end where they end, exclusive
 */
public record SkillMention(Skill skill, RequirementLevel level, String text, int start, int end) {

}
