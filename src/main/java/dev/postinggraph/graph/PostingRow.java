package dev.postinggraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.postinggraph.entity.Location;
import dev.postinggraph.graph.Content.Requirement;
import dev.postinggraph.graph.Known.Listing;
import dev.postinggraph.graph.Placement.Action;
import org.jspecify.annotations.Nullable;

/**
 * The row of a posting, as the statements in {@code cypher/write} take it. A posting
 * without board or company has null there, which those statements find nothing for.
 *
 * @param placement which posting it is
 */
record PostingRow(Placement placement) {

	/** The properties by which a version is kept, or not. */
	private static final Set<String> VERSIONED = Set.of("title", "salaryMin", "salaryMax", "salaryCurrency",
			"salaryUnit", "lastSeen");

	/** The row of a new posting. */
	Map<String, @Nullable Object> toMap() {
		Content content = this.placement.content();
		Map<String, @Nullable Object> row = toRoleMap();
		row.put("properties", properties());
		row.put("companies", Stream.ofNullable(content.company()).map(Entity::id).toList());
		row.put("listings",
				Stream.ofNullable(content.boardId())
					.map((board) -> Map.of("board", board, "properties", listing()))
					.toList());
		row.put("locations", locations());
		row.put("skills", skills());
		return row;
	}

	/** Nothing but its id. */
	Map<String, @Nullable Object> toIdMap() {
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", this.placement.id());
		return row;
	}

	/** What is compared with what the posting was: texts are not. */
	Map<String, @Nullable Object> toVersionMap() {
		Map<String, Object> properties = properties();
		properties.keySet().retainAll(VERSIONED);
		Map<String, @Nullable Object> row = toSkillsMap();
		row.put("properties", properties);
		return row;
	}

	Map<String, @Nullable Object> toPropertiesMap() {
		return with("properties", properties());
	}

	Map<String, @Nullable Object> toListingMap() {
		Map<String, @Nullable Object> row = with("listing", listing());
		row.put("board", this.placement.content().boardId());
		row.put("listedAt", listedAt());
		return row;
	}

	Map<String, @Nullable Object> toCompanyMap() {
		Entity company = this.placement.content().company();
		return with("company", (company != null) ? company.id() : null);
	}

	Map<String, @Nullable Object> toRoleMap() {
		return with("role", this.placement.content().role().id());
	}

	Map<String, @Nullable Object> toLocationsMap() {
		return with("locations", locations());
	}

	Map<String, @Nullable Object> toSkillsMap() {
		return with("skills", skills());
	}

	private Map<String, @Nullable Object> with(String name, @Nullable Object value) {
		Map<String, @Nullable Object> row = toIdMap();
		row.put(name, value);
		return row;
	}

	private List<String> locations() {
		return this.placement.content().locations().stream().map(Location::id).toList();
	}

	private List<Map<String, Object>> skills() {
		return this.placement.content().requirements().stream().map(Requirement::toMap).toList();
	}

	Map<String, Object> properties() {
		Content content = this.placement.content();
		Map<String, Object> properties = new TreeMap<>(this.placement.postingSeen().toMap());
		properties.put("contentHash", content.hash());
		if (content.board() == null) {
			properties.putAll(documentHash());
		}
		properties.putAll(newProperties(content));
		return properties;
	}

	private Map<String, Object> newProperties(Content content) {
		Map<String, Object> stated = new TreeMap<>(content.properties());
		stated.putAll(PostingProperties.of(content.identity().likeness()));
		Known known = this.placement.known();
		if (known == null || this.placement.action() != Action.ADD) {
			return stated;
		}
		Map<String, Object> adding = PostingProperties.adding(stated, known.properties());
		if (known.validThrough() != null && content.validThrough() != null
				&& content.validThrough().isAfter(known.validThrough())) {
			adding.put("validThrough", content.validThrough());
		}
		return adding;
	}

	/** A board that once told the address has not changed it by not telling it again. */
	Map<String, Object> listing() {
		Content content = this.placement.content();
		Listing known = this.placement.listing();
		String url = (content.url() == null && known != null) ? known.url() : content.url();
		Map<String, Object> listing = new TreeMap<>(this.placement.listingSeen().toMap());
		listing.put("contentHash", content.hash());
		if (url != null) {
			listing.put("url", url);
		}
		listing.putAll(documentHash());
		if (known != null && known.closedAt() != null && known.isClosedAt(content.seenAt())) {
			listing.put("closedAt", known.closedAt());
		}
		return listing;
	}

	/** What tells the listing that is known from others on its board. */
	private @Nullable String listedAt() {
		Listing known = this.placement.listing();
		return (known != null) ? Objects.requireNonNullElse(known.url(), "") : null;
	}

	/**
	 * What is remembered of the document, by whoever states it: the board, or nobody
	 * else.
	 */
	private Map<String, Object> documentHash() {
		String hash = this.placement.documentHash();
		return (hash != null) ? Map.of("documentHash", hash) : Map.of();
	}

	/** The row of a posting that is kept: nothing but the times and the document. */
	Map<String, @Nullable Object> toSeenMap() {
		String board = this.placement.content().boardId();
		Map<String, @Nullable Object> seen = new TreeMap<>(this.placement.postingSeen().toMap());
		Map<String, @Nullable Object> listing = new TreeMap<>(this.placement.listingSeen().toMap());
		Listing known = this.placement.listing();
		if (known != null && !known.isClosedAt(this.placement.content().seenAt())) {
			listing.put("closedAt", null);
		}
		((board != null) ? listing : seen).putAll(documentHash());
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("id", this.placement.id());
		row.put("board", board);
		row.put("seen", seen);
		row.put("listing", listing);
		row.put("listedAt", listedAt());
		return row;
	}

}
