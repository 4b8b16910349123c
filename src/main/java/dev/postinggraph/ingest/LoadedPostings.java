package dev.postinggraph.ingest;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import dev.postinggraph.graph.WriteOutcome.Change;
import dev.postinggraph.graph.WriteOutcome.Written;

/**
 * Tells those who listen of postings that are new in the graph, as soon as their
 * transaction is committed. Safe for use by several threads.
 */
public final class LoadedPostings {

	private final ReentrantLock turn = new ReentrantLock();

	private final Set<Consumer<List<String>>> listeners = new CopyOnWriteArraySet<>();

	/**
	 * Listens to all loads of this process from now on.
	 * @param listener is told the ids of the new postings of a document; by one thread at
	 * a time, which it must not keep
	 * @return ends it
	 */
	public Runnable listen(Consumer<List<String>> listener) {
		this.listeners.add(listener);
		return () -> this.listeners.remove(listener);
	}

	/**
	 * Tells which of the postings of a document are new.
	 * @param postings what was done with each, in a transaction that is committed
	 */
	public void tell(List<Written> postings) {
		List<String> ids = postings.stream()
			.filter((written) -> written.change() == Change.LOADED)
			.map(Written::id)
			.toList();
		if (ids.isEmpty()) {
			return;
		}
		this.turn.lock();
		try {
			this.listeners.forEach((listener) -> listener.accept(ids));
		}
		finally {
			this.turn.unlock();
		}
	}

}
