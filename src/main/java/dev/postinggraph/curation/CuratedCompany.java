package dev.postinggraph.curation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Node;

/**
 * Who hires.
 */
@Node("Company")
final class CuratedCompany extends CuratedEntity {

	CuratedCompany(String id, Long version, String name, @Nullable List<String> aliases,
			@Nullable List<String> removedAliases) {
		super(id, version, name, aliases, removedAliases);
	}

}
