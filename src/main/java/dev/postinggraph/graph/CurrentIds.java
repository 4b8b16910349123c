package dev.postinggraph.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.postinggraph.entity.Location;
import dev.postinggraph.graph.Content.Requirement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * The entities that contents name, as the graph has them: what a load knows by a former
 * id is written to what it is now.
 *
 * @param byFormer the current ids by the former ones
 * @param nodes the element ids of those that are there, by current id
 */
record CurrentIds(Map<String, String> byFormer, Map<String, String> nodes) {

	/**
	 * Looks up all entities that contents name. Until the end of the transaction nobody
	 * else writes entities.
	 */
	static CurrentIds find(TransactionContext transaction, List<Content> contents) {
		List<String> ids = contents.stream().flatMap(CurrentIds::ids).distinct().toList();
		Map<String, @Nullable Object> row = new HashMap<>(
				ids.stream().collect(Collectors.groupingBy(CurrentIds::kind)));
		row.put("ids", ids);
		Map<String, String> byFormer = new HashMap<>();
		Map<String, String> nodes = new HashMap<>();
		for (Record found : Statement.CURRENT.run(transaction, List.of(row))) {
			String id = found.get("id").asString();
			String current = found.get("current").asString();
			nodes.put(current, found.get("node").asString());
			if (!current.equals(id)) {
				byFormer.put(id, current);
			}
		}
		return new CurrentIds(byFormer, nodes);
	}

	private static String kind(String id) {
		return id.substring(0, id.indexOf(':'));
	}

	private static Stream<String> ids(Content content) {
		Stream<Entity> single = Stream
			.of(Stream.ofNullable(content.board()), Stream.ofNullable(content.company()), Stream.of(content.role()))
			.flatMap((each) -> each);
		Stream<Entity> skills = content.requirements().stream().map(Requirement::skill);
		return Stream.concat(Stream.concat(single, skills).map(Entity::id), content.places().map(Location::id));
	}

	/** Whether none of them was merged into another one. */
	boolean isEmpty() {
		return this.byFormer.isEmpty();
	}

	String of(String id) {
		return this.byFormer.getOrDefault(id, id);
	}

}
