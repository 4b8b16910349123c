package dev.postinggraph.entity.skill;

import java.util.List;

import dev.postinggraph.entity.Skill;

/**
 * A line of the lexicon.
 *
 * @param skill the skill
 * @param kind whether it is a thing with a name or a field of knowledge
 * @param names every way to write it, the canonical one first
 */
record LexiconSkill(Skill skill, SkillKind kind, List<Alias> names) {

	LexiconSkill {
		names = List.copyOf(names);
	}

}
