package dev.postinggraph.graph;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.postinggraph.entity.Location;
import dev.postinggraph.graph.Content.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What a posting says of an entity.
 *
 * @param kind what it is
 * @param entity its id and names
 * @param within for a place the id of the next larger one, or null
 */
record NamedEntity(Kind kind, Entity entity, @Nullable String within) {

	/** All that contents say, each once. */
	static List<NamedEntity> of(List<Content> contents) {
		return contents.stream().flatMap(NamedEntity::of).distinct().toList();
	}

	private static Stream<NamedEntity> of(Content content) {
		return Stream
			.of(of(Kind.BOARD, Stream.ofNullable(content.board())),
					of(Kind.COMPANY, Stream.ofNullable(content.company())), of(Kind.ROLE, Stream.of(content.role())),
					of(Kind.SKILL, content.requirements().stream().map(Requirement::skill)),
					content.places().map(NamedEntity::of))
			.flatMap(Function.identity());
	}

	private static Stream<NamedEntity> of(Kind kind, Stream<Entity> entities) {
		return entities.map((entity) -> new NamedEntity(kind, entity, null));
	}

	private static NamedEntity of(Location place) {
		Location within = place.within();
		return new NamedEntity(Kind.LOCATION, Entity.of(place), (within != null) ? within.id() : null);
	}

	String id() {
		return this.entity.id();
	}

	/**
	 * What entities are.
	 */
	enum Kind {

		BOARD("Board"), COMPANY("Company"), ROLE("Role"), SKILL("Skill"), LOCATION("Location");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		String label() {
			return this.label;
		}

		/** The names of those properties that not all entities have. */
		List<String> properties() {
			return switch (this) {
				case BOARD, COMPANY -> List.of("url");
				case ROLE -> List.of();
				case SKILL -> List.of("category");
				case LOCATION -> List.of("code", "kind");
			};
		}

	}

}
