package dev.postinggraph.curation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.schema.Node;

/**
 * A city, region or country.
 */
@Node("Location")
final class CuratedLocation extends CuratedEntity {

	private final Kind kind;

	CuratedLocation(String id, Long version, String name, @Nullable List<String> aliases,
			@Nullable List<String> removedAliases, Kind kind) {
		super(id, version, name, aliases, removedAliases);
		this.kind = kind;
	}

	Kind kind() {
		return this.kind;
	}

	/** Kinds of places, smallest first. */
	enum Kind {

		CITY, REGION, COUNTRY

	}

}
