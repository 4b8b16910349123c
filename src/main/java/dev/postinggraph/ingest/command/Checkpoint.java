package dev.postinggraph.ingest.command;

import java.util.Optional;

import dev.postinggraph.document.FileDocuments;
import dev.postinggraph.graph.Checkpoints;

/**
 * How far one load is: remembered in the graph now and then, so that the same load goes
 * on there if it was stopped, by whatever. Standard input is not remembered.
 */
final class Checkpoint {

	/** Often enough to lose little, seldom enough to cost nothing. */
	private static final int INTERVAL = 1000;

	private final Checkpoints checkpoints;

	private final Optional<String> load;

	private final long done;

	private long documents;

	private Checkpoint(Checkpoints checkpoints, Optional<String> load) {
		this.checkpoints = checkpoints;
		this.load = load;
		this.done = load.map(checkpoints::done).orElse(0L);
		this.documents = this.done;
	}

	/** The checkpoint of a load of these documents. */
	static Checkpoint of(FileDocuments documents, Checkpoints checkpoints) {
		return new Checkpoint(checkpoints, documents.state());
	}

	/** How many documents need not be loaded, the first ones. */
	long done() {
		return this.done;
	}

	/** One document more is in the graph, or rejected. */
	void step() {
		this.documents++;
		if (this.documents % INTERVAL == 0) {
			this.load.ifPresent((id) -> this.checkpoints.reach(id, this.documents));
		}
	}

	/** All of them are. */
	void end() {
		if (this.done > 0 || this.documents >= INTERVAL) {
			this.load.ifPresent(this.checkpoints::end);
		}
	}

}
