package dev.postinggraph.graph;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dev.postinggraph.entity.CompanyMention;
import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.LocationMention;
import dev.postinggraph.entity.PostingIdentity;
import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.entity.SkillMention;
import dev.postinggraph.posting.Posting;
import org.jspecify.annotations.Nullable;

/**
 * What a sighting says, in the terms of the graph.
 *
 * @param identity the ids that its posting may have
 * @param properties the properties of the posting's node
 * @param board the board that lists it, or null
 * @param company the company, or null
 * @param role the role
 * @param requirements the skills, sorted by id
 * @param locations the locations, sorted by id
 * @param hash the hash of all that
 * @param seenAt when it was seen, in UTC
 * @param documentHash what tells its document from every other, or null if that states
 * more than this
 */
record Content(PostingIdentity identity, Map<String, Object> properties, @Nullable Entity board,
		@Nullable Entity company, Entity role, List<Requirement> requirements, List<Location> locations, String hash,
		ZonedDateTime seenAt, @Nullable String documentHash) {

	static Content of(Sighting sighting) {
		ResolvedPosting resolved = sighting.resolved();
		Posting posting = resolved.posting();
		Map<String, Object> properties = PostingProperties.of(resolved);
		Entity board = Optional.ofNullable(posting.board()).map(Entity::of).orElse(null);
		Entity company = Optional.ofNullable(resolved.company())
			.map(CompanyMention::company)
			.map(Entity::of)
			.orElse(null);
		Entity role = Entity.of(resolved.role());
		List<Requirement> requirements = resolved.skills()
			.stream()
			.map(Requirement::of)
			.sorted(Comparator.comparing((requirement) -> requirement.skill().id()))
			.toList();
		List<Location> locations = resolved.locations()
			.stream()
			.map(LocationMention::location)
			.sorted(Comparator.comparing(Location::id))
			.toList();
		String hash = ContentHash
			.of(List.of(properties, String.valueOf(board), String.valueOf(company), role, requirements, locations));
		return new Content(resolved.identity(), properties, board, company, role, requirements, locations, hash,
				sighting.seenAt().atZone(ZoneOffset.UTC), sighting.documentHash());
	}

	@Nullable String boardId() {
		return (this.board != null) ? this.board.id() : null;
	}

	@Nullable String url() {
		return (String) this.properties.get("url");
	}

	@Nullable String identifier() {
		return (String) this.properties.get("identifier");
	}

	/** The locations with all that they lie within. */
	Stream<Location> places() {
		return this.locations.stream()
			.flatMap((location) -> Stream.iterate(location, Objects::nonNull, Location::within));
	}

	/**
	 * A skill that the posting asks for.
	 *
	 * @param skill the skill
	 * @param level how much it is asked for
	 * @param mention the words that name it
	 */
	record Requirement(Entity skill, String level, String mention) {

		private static Requirement of(SkillMention mention) {
			return new Requirement(Entity.of(mention.skill()), mention.level().name(), mention.text());
		}

		Map<String, Object> toMap() {
			return Map.of("id", this.skill.id(), "level", this.level, "mention", this.mention);
		}

	}

}
