package dev.postinggraph.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.postinggraph.entity.Location;
import dev.postinggraph.graph.Content.Requirement;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Writes the entities that contents name in one transaction, each once and only if it is
 * not known to be there as it is named.
 */
final class EntityBatch {

	private final TransactionContext transaction;

	private final WrittenEntities written;

	/** The element ids of all that is there by now. */
	private final Map<String, String> nodes;

	private final Map<Object, String> news = new HashMap<>();

	EntityBatch(TransactionContext transaction, CurrentIds ids, WrittenEntities written) {
		this.transaction = transaction;
		this.nodes = new HashMap<>(ids.nodes());
		this.written = written;
	}

	void write(List<Content> contents) {
		write(Statement.BOARDS, contents, (content) -> Stream.ofNullable(content.board()));
		write(Statement.COMPANIES, contents, (content) -> Stream.ofNullable(content.company()));
		write(Statement.ROLES, contents, (content) -> Stream.of(content.role()));
		write(Statement.SKILLS, contents, (content) -> content.requirements().stream().map(Requirement::skill));
		write(Statement.LOCATIONS, contents, (content) -> content.places().map(Entity::of));
		writeWithin(contents);
	}

	/** What this transaction has written, to be remembered once it is committed. */
	Map<Object, String> news() {
		return this.news;
	}

	/** With the names that all who name it use. */
	private void write(Statement statement, List<Content> contents, Function<Content, Stream<Entity>> named) {
		Map<String, Entity> missing = new LinkedHashMap<>();
		List<Entity> distinct = contents.stream()
			.flatMap(named)
			.distinct()
			.filter((entity) -> !isWritten(entity, entity.id()))
			.toList();
		distinct.forEach((entity) -> missing.merge(entity.id(), entity, Entity::with));
		statement.run(this.transaction, missing.values().stream().map(Entity::toMap).toList())
			.forEach((row) -> this.nodes.put(row.get("id").asString(), row.get("node").asString()));
		distinct.forEach((entity) -> remember(entity, entity.id()));
	}

	/** Each place once: merged ones may be known within several, and the first counts. */
	private void writeWithin(List<Content> contents) {
		Map<String, Within> missing = new LinkedHashMap<>();
		contents.stream()
			.flatMap(Content::places)
			.flatMap(Within::of)
			.distinct()
			.filter((within) -> !isWritten(within, within.inner()))
			.forEach((within) -> missing.putIfAbsent(within.inner(), within));
		Statement.WITHIN.run(this.transaction, missing.values().stream().map(Within::toMap).toList());
		missing.values().forEach((within) -> remember(within, within.inner()));
	}

	private boolean isWritten(Object what, String id) {
		String node = this.nodes.get(id);
		return node != null && (node.equals(this.news.get(what)) || this.written.contains(what, node));
	}

	private void remember(Object what, String id) {
		String node = this.nodes.get(id);
		if (node != null) {
			this.news.put(what, node);
		}
	}

	/**
	 * Which place lies within which.
	 *
	 * @param inner the id of the smaller one
	 * @param outer the id of the larger one
	 */
	private record Within(String inner, String outer) {

		private static Stream<Within> of(Location location) {
			return Stream.ofNullable(location.within()).map((outer) -> new Within(location.id(), outer.id()));
		}

		private Map<String, @Nullable Object> toMap() {
			return Map.of("id", this.inner, "within", this.outer);
		}

	}

}
