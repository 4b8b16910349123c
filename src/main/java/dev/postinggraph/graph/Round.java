package dev.postinggraph.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.postinggraph.graph.Placement.Action;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.TransactionContext;

/**
 * Writes placements of different postings: new ones in one statement, and a statement for
 * each kind of relationship of those that are there.
 *
 * @param transaction where to write
 * @param entities writes what the postings name
 * @param placements which postings to write; no posting twice
 * @param today the day, in UTC: what was open before it at most is closed
 */
record Round(TransactionContext transaction, EntityBatch entities, List<Placement> placements, LocalDate today) {

	void write() {
		run(Statement.SEEN, rows(Action.KEEP, Placement::isNews).map(PostingRow::toSeenMap));
		this.entities.write(this.placements.stream()
			.filter((placement) -> placement.action() != Action.KEEP)
			.map(Placement::content)
			.toList());
		run(Statement.NEW, rows(Action.CREATE).map(PostingRow::toMap));
		run(Statement.VERSIONS, rows(Action.REPLACE, Placement::isLater).map(PostingRow::toVersionMap));
		run(Statement.CLEAR, rows(Action.REPLACE).map(PostingRow::toIdMap));
		change(Stream.concat(rows(Action.REPLACE), rows(Action.ADD)).toList());
		run(Statement.CLOSE,
				this.placements.stream()
					.filter(Placement::mayChangeState)
					.map((placement) -> Map.of("id", placement.id(), "today", this.today)));
	}

	/** Each statement takes what it needs: texts are sent once. */
	private void change(List<PostingRow> rows) {
		run(Statement.POSTINGS, rows.stream().map(PostingRow::toPropertiesMap));
		run(Statement.LISTINGS, rows.stream().map(PostingRow::toListingMap));
		run(Statement.AT, rows.stream().map(PostingRow::toCompanyMap));
		run(Statement.FOR, rows.stream().map(PostingRow::toRoleMap));
		run(Statement.IN, rows.stream().map(PostingRow::toLocationsMap));
		run(Statement.REQUIRES, rows.stream().map(PostingRow::toSkillsMap));
	}

	private Stream<PostingRow> rows(Action action) {
		return rows(action, (placement) -> true);
	}

	private Stream<PostingRow> rows(Action action, Predicate<Placement> which) {
		return this.placements.stream()
			.filter((placement) -> placement.action() == action)
			.filter(which)
			.map(PostingRow::new);
	}

	private void run(Statement statement, Stream<Map<String, @Nullable Object>> rows) {
		statement.run(this.transaction, rows.toList());
	}

}
