package dev.postinggraph.graph;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.postinggraph.graph.Content.Requirement;
import dev.postinggraph.graph.Placement.Action;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Writes placements of different postings, a statement for each kind of node and
 * relationship.
 *
 * @param transaction where to write
 * @param placements which postings to write; no posting twice
 * @param today the day, in UTC: what was open before it at most is closed
 */
record Round(TransactionContext transaction, List<Placement> placements, LocalDate today) {

	void write() {
		run(Statement.SEEN,
				placed(Action.KEEP).filter(Placement::isNews).map(PostingRow::new).map(PostingRow::toSeenMap));
		writeEntities();
		run(Statement.VERSIONS,
				placed(Action.REPLACE).filter(Placement::isLater).map(PostingRow::new).map(PostingRow::toMap));
		run(Statement.CLEAR, placed(Action.REPLACE).map((placement) -> Map.of("id", placement.id())));
		writePostings();
		run(Statement.CLOSE,
				this.placements.stream()
					.filter(Placement::mayChangeState)
					.map((placement) -> Map.of("id", placement.id(), "today", this.today)));
	}

	private void writeEntities() {
		run(Statement.BOARDS, entities((content) -> Stream.ofNullable(content.board())));
		run(Statement.COMPANIES, entities((content) -> Stream.ofNullable(content.company())));
		run(Statement.ROLES, entities((content) -> Stream.of(content.role())));
		run(Statement.SKILLS, entities((content) -> content.requirements().stream().map(Requirement::skill)));
		run(Statement.LOCATIONS, entities((content) -> content.places().map(Entity::of)));
		run(Statement.WITHIN, within());
	}

	private void writePostings() {
		List<Map<String, @Nullable Object>> rows = this.placements.stream()
			.filter((placement) -> placement.action() != Action.KEEP)
			.map(PostingRow::new)
			.map(PostingRow::toMap)
			.toList();
		Stream.of(Statement.POSTINGS, Statement.LISTINGS, Statement.AT, Statement.FOR, Statement.IN, Statement.REQUIRES)
			.forEach((statement) -> statement.run(this.transaction, rows));
	}

	private Stream<Placement> placed(Action action) {
		return this.placements.stream().filter((placement) -> placement.action() == action);
	}

	private Stream<Content> changed() {
		return this.placements.stream()
			.filter((placement) -> placement.action() != Action.KEEP)
			.map(Placement::content);
	}

	/** Each entity once, with the names that all who name it use. */
	private Stream<Map<String, @Nullable Object>> entities(Function<Content, Stream<Entity>> named) {
		Map<String, Entity> entities = new LinkedHashMap<>();
		changed().flatMap(named).forEach((entity) -> entities.merge(entity.id(), entity, Entity::with));
		return entities.values().stream().map(Entity::toMap);
	}

	/** Each place once: merged ones may be known within several, and the first counts. */
	private Stream<Map<String, @Nullable Object>> within() {
		Map<String, Map<String, @Nullable Object>> rows = new LinkedHashMap<>();
		changed().flatMap(Content::places)
			.forEach((inner) -> Stream.ofNullable(inner.within())
				.forEach((outer) -> rows.putIfAbsent(inner.id(), Map.of("id", inner.id(), "within", outer.id()))));
		return rows.values().stream();
	}

	private void run(Statement statement, Stream<Map<String, @Nullable Object>> rows) {
		statement.run(this.transaction, rows.toList());
	}

}
