package dev.postinggraph.entity;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A skill under its one name.
 *
 * @param id {@code skill:<slug>}
 * @param name the canonical name
 * @param category what kind of thing it is, or null for a skill that a source listed and
 * the lexicon does not know
 * @param aliases other names for it; without the canonical one
 */
public record Skill(String id, String name, @Nullable SkillCategory category, List<String> aliases) {

	public Skill {
		aliases = List.copyOf(aliases);
	}

}
