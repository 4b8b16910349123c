package dev.postinggraph.curation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Node;

/**
 * Something that people can do or know.
 */
@Node("Skill")
final class CuratedSkill extends CuratedEntity {

	CuratedSkill(String id, Long version, String name, @Nullable List<String> aliases,
			@Nullable List<String> removedAliases) {
		super(id, version, name, aliases, removedAliases);
	}

}
