package dev.postinggraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Written;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/**
 * Writes contents in one transaction, in rounds: two contents that may be one posting
 * never meet in one statement, the later one sees what the earlier one has written.
 */
final class Batch {

	private final TransactionContext transaction;

	private final EntityBatch entities;

	private final List<Content> contents;

	private final Written[] outcomes;

	private final LocalDate today;

	Batch(TransactionContext transaction, EntityBatch entities, List<Content> contents, LocalDate today) {
		this.transaction = transaction;
		this.entities = entities;
		this.contents = contents;
		this.today = today;
		this.outcomes = new Written[contents.size()];
	}

	/**
	 * Writes all contents.
	 * @return an outcome for each, in their order
	 */
	List<Written> write() {
		List<Integer> pending = IntStream.range(0, this.contents.size()).boxed().toList();
		while (!pending.isEmpty()) {
			pending = writeRound(pending);
		}
		return List.of(this.outcomes);
	}

	/** Writes what does not wait for another one, and returns the rest. */
	private List<Integer> writeRound(List<Integer> pending) {
		Map<Integer, List<Candidate>> candidates = find(pending);
		List<Placement> round = new ArrayList<>();
		List<Integer> later = new ArrayList<>();
		MeetingKeys.Union taken = MeetingKeys.Union.ofFew();
		for (int index : pending) {
			Content content = this.contents.get(index);
			Placement placement = Placement.of(content, candidates.getOrDefault(index, List.of()));
			MeetingKeys keys = MeetingKeys.of(content);
			if (taken.meets(keys) || taken.has(placement.id())) {
				later.add(index);
			}
			else {
				round.add(placement);
				this.outcomes[index] = new Written(placement.id(), change(placement));
			}
			taken.add(keys);
			taken.add(placement.id());
		}
		new Round(this.transaction, this.entities, round, this.today).write();
		return later;
	}

	private Map<Integer, List<Candidate>> find(List<Integer> pending) {
		List<Map<String, @Nullable Object>> rows = pending.stream().map(this::findRow).toList();
		Map<Integer, List<Candidate>> found = new HashMap<>();
		for (Record row : Statement.FIND.run(this.transaction, rows)) {
			found.computeIfAbsent(row.get("index").asInt(), (index) -> new ArrayList<>()).add(Candidate.of(row));
		}
		return found;
	}

	private Map<String, @Nullable Object> findRow(int index) {
		Content content = this.contents.get(index);
		Map<String, @Nullable Object> row = new HashMap<>();
		row.put("index", index);
		row.put("board", content.boardId());
		row.put("url", content.url());
		row.put("sharedId", content.identity().sharedId());
		row.put("ownId", content.identity().ownId());
		row.put("jobKey", content.identity().likeness().jobKey());
		row.put("textKey", content.identity().likeness().textKey());
		row.put("numberKey", content.identity().likeness().numberKey());
		return row;
	}

	private static Change change(Placement placement) {
		return switch (placement.action()) {
			case CREATE -> Change.LOADED;
			case REPLACE, ADD -> Change.UPDATED;
			case KEEP -> Change.UNCHANGED;
		};
	}

}
