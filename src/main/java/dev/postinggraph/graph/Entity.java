package dev.postinggraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.postinggraph.entity.Company;
import dev.postinggraph.entity.Location;
import dev.postinggraph.entity.Role;
import dev.postinggraph.entity.Skill;
import dev.postinggraph.entity.SkillCategory;
import dev.postinggraph.entity.Slug;
import dev.postinggraph.posting.Board;
import org.jspecify.annotations.Nullable;

/**
 * A node that postings share, as the statements in {@code cypher/write} take it.
 *
 * @param id its key
 * @param name the name to give it if it is new
 * @param aliases other names for it
 * @param properties its other properties, those that are known
 */
record Entity(String id, String name, List<String> aliases, Map<String, Object> properties) {

	static Entity of(Company company) {
		return new Entity(company.id(), company.name(), company.aliases(), known("url", company.url()));
	}

	static Entity of(Role role) {
		return new Entity(role.id(), role.name(), role.aliases(), Map.of());
	}

	static Entity of(Skill skill) {
		SkillCategory category = skill.category();
		return new Entity(skill.id(), skill.name(), skill.aliases(),
				known("category", (category != null) ? category.name() : null));
	}

	static Entity of(Location location) {
		Map<String, Object> properties = new TreeMap<>(known("code", location.code()));
		properties.put("kind", location.kind().name());
		return new Entity(location.id(), location.name(), List.of(), properties);
	}

	static Entity of(Board board) {
		return new Entity("board:" + Slug.of(board.name()), board.name(), List.of(), known("url", board.url()));
	}

	private static Map<String, Object> known(String property, @Nullable Object value) {
		return (value != null) ? Map.of(property, value) : Map.of();
	}

	/** What the graph writes instead, if the entity was merged into another one. */
	Entity current(CurrentIds ids) {
		return new Entity(ids.of(this.id), this.name, this.aliases, this.properties);
	}

	/** The same entity as two postings name it: with the aliases of both. */
	Entity with(Entity other) {
		List<String> both = new ArrayList<>(names());
		both.addAll(other.names());
		List<String> others = both.stream().distinct().filter((alias) -> !alias.equals(this.name)).toList();
		return new Entity(this.id, this.name, others, this.properties.isEmpty() ? other.properties : this.properties);
	}

	/**
	 * The row for the statement that writes it. Its keys are how it is looked up,
	 * whatever the case.
	 */
	Map<String, @Nullable Object> toMap() {
		List<String> keys = names().stream().map((name) -> name.toLowerCase(Locale.ROOT)).distinct().toList();
		return Map.of("id", this.id, "name", this.name, "names", names(), "keys", keys, "properties", this.properties);
	}

	/** All that it is looked up by. */
	Stream<String> texts() {
		return Stream.concat(Stream.of(this.id), names().stream());
	}

	List<String> names() {
		List<String> names = new ArrayList<>(this.aliases);
		names.addFirst(this.name);
		return names;
	}

}
