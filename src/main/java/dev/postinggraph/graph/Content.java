package dev.postinggraph.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.entity.CompanyMention;
import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.LocationMention;
import dev.postinggraph.entity.PostingIdentity;
import dev.postinggraph.entity.RequirementLevel;
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

	static Content of(ResolvedPosting resolved, Instant seenAt, @Nullable String documentHash) {
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
				seenAt.atZone(ZoneOffset.UTC), documentHash);
	}

	/**
	 * The same content with the entities that those it names were merged into. Its hash
	 * stays: it tells whether a document has changed, and it has not.
	 */
	Content current(CurrentIds ids) {
		if (ids.isEmpty()) {
			return this;
		}
		Entity employer = this.company;
		Map<String, Requirement> required = new TreeMap<>();
		this.requirements
			.forEach((each) -> required.merge(ids.of(each.skill().id()), each.current(ids), Requirement::stronger));
		return new Content(this.identity, this.properties, this.board,
				(employer != null) ? employer.current(ids) : null, this.role.current(ids),
				List.copyOf(required.values()),
				this.locations.stream().map((location) -> current(location, ids)).distinct().toList(), this.hash,
				this.seenAt, this.documentHash);
	}

	private static Location current(Location location, CurrentIds ids) {
		Location within = location.within();
		return new Location(ids.of(location.id()), location.name(), location.kind(), location.code(),
				(within != null) ? current(within, ids) : null);
	}

	/** How many relationships its posting has. */
	int relationships() {
		int single = (int) Stream.of(this.board, this.company, this.role).filter(Objects::nonNull).count();
		return single + this.requirements.size() + this.locations.size();
	}

	@Nullable String boardId() {
		return (this.board != null) ? this.board.id() : null;
	}

	@Nullable String url() {
		return (String) this.properties.get("url");
	}

	@Nullable LocalDate validThrough() {
		return (LocalDate) this.properties.get("validThrough");
	}

	/** What is compared with a posting that may be the same job. */
	Facts facts() {
		Map<String, Object> facts = new TreeMap<>(this.properties);
		facts.putAll(PostingProperties.of(this.identity.likeness()));
		Set<String> near = this.locations.stream().map(Location::id).collect(Collectors.toSet());
		return new Facts(facts, Stream.ofNullable(this.company).map(Entity::id).collect(Collectors.toSet()), near,
				places().map(Location::id).collect(Collectors.toSet()),
				this.requirements.stream().map((each) -> each.skill().id()).collect(Collectors.toSet()));
	}

	/** Names that boards add to titles, which say nothing of the job. */
	List<String> names() {
		return Stream.concat(Stream.ofNullable(this.company).map(Entity::name), places().map(Location::name)).toList();
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
	record Requirement(Entity skill, RequirementLevel level, String mention) {

		private static Requirement of(SkillMention mention) {
			return new Requirement(Entity.of(mention.skill()), mention.level(), mention.text());
		}

		private Requirement current(CurrentIds ids) {
			return new Requirement(this.skill.current(ids), this.level, this.mention);
		}

		/** A posting requires a skill once, as much as it says anywhere. */
		private Requirement stronger(Requirement other) {
			Entity both = this.skill.with(other.skill);
			Requirement stronger = (other.level.compareTo(this.level) < 0) ? other : this;
			return new Requirement(both, stronger.level, stronger.mention);
		}

		Map<String, Object> toMap() {
			return Map.of("id", this.skill.id(), "level", this.level.name(), "mention", this.mention);
		}

	}

}
