package dev.postinggraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.postinggraph.entity.Location;
import dev.postinggraph.graph.Content.Requirement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * The entities that others were merged into: what a load knows by a former id is written
 * to what it is now.
 *
 * @param byFormer the current ids by the former ones
 */
record CurrentIds(Map<String, String> byFormer) {

	/**
	 * Looks up the ids of all entities that contents name. Until the end of the
	 * transaction nobody else writes entities.
	 */
	static CurrentIds find(TransactionContext transaction, List<Content> contents) {
		List<Map<String, @Nullable Object>> rows = contents.stream()
			.flatMap(CurrentIds::ids)
			.distinct()
			.map((id) -> Map.<String, @Nullable Object>of("id", id))
			.toList();
		Map<String, String> found = new HashMap<>();
		Statement.CURRENT.run(transaction, rows)
			.forEach((row) -> found.put(row.get("former").asString(), row.get("current").asString()));
		return new CurrentIds(found);
	}

	private static Stream<String> ids(Content content) {
		Stream<Entity> entities = Stream.concat(Stream.ofNullable(content.company()), Stream.of(content.role()));
		Stream<Entity> skills = content.requirements().stream().map(Requirement::skill);
		return Stream.concat(Stream.concat(entities, skills).map(Entity::id), content.places().map(Location::id));
	}

	boolean isEmpty() {
		return this.byFormer.isEmpty();
	}

	String of(String id) {
		return this.byFormer.getOrDefault(id, id);
	}

}
