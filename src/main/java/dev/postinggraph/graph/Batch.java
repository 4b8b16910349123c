package dev.postinggraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import dev.postinggraph.graph.Placement.Candidate;
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

	Batch(TransactionContext transaction, EntityBatch entities, List<Content> contents) {
		this.transaction = transaction;
		this.entities = entities;
		this.contents = contents;
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
		Map<Integer, Map<Candidate, Known>> candidates = find(pending);
		List<Placement> round = new ArrayList<>();
		List<Integer> later = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (int index : pending) {
			Content content = this.contents.get(index);
			Placement placement = Placement.of(content, candidates.getOrDefault(index, Map.of()));
			Set<String> keys = keys(placement);
			if (Collections.disjoint(taken, keys)) {
				round.add(placement);
				this.outcomes[index] = new Written(placement.id(), change(placement));
			}
			else {
				later.add(index);
			}
			taken.addAll(keys);
		}
		new Round(this.transaction, this.entities, round).write();
		return later;
	}

	private Map<Integer, Map<Candidate, Known>> find(List<Integer> pending) {
		List<Map<String, @Nullable Object>> rows = pending.stream().map(this::findRow).toList();
		Map<Integer, Map<Candidate, Known>> found = new HashMap<>();
		for (Record row : Statement.FIND.run(this.transaction, rows)) {
			found.computeIfAbsent(row.get("index").asInt(), (index) -> new EnumMap<>(Candidate.class))
				.put(Candidate.valueOf(row.get("via").asString()), Known.of(row));
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
		return row;
	}

	private static Set<String> keys(Placement placement) {
		Set<String> keys = placement.content().keys();
		keys.add(placement.id());
		return keys;
	}

	private static Change change(Placement placement) {
		return switch (placement.action()) {
			case CREATE -> Change.LOADED;
			case REPLACE, ADD -> Change.UPDATED;
			case KEEP -> Change.UNCHANGED;
		};
	}

}
