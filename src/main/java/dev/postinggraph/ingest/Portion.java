package dev.postinggraph.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Gatherer;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;

/**
 * Some documents that are parsed together, so that several portions can be parsed while
 * one is written. Bounded in documents and in bytes: what is parsed ahead must fit into
 * memory whatever the input.
 *
 * @param supplies the documents
 */
record Portion(List<Supply> supplies) {

	/** How many are worked on at a time: every core has one, and others wait for it. */
	static final int AHEAD = 2 * Runtime.getRuntime().availableProcessors() + 2;

	private static final int MAX_DOCUMENTS = 50;

	private static final int MAX_BYTES = 256 * 1024;

	/**
	 * Divides a stream into portions, in its order.
	 */
	static Gatherer<Supply, ?, Portion> gatherer() {
		return Gatherer.<Supply, Open[], Portion>ofSequential(() -> new Open[] { new Open() },
				Gatherer.Integrator.ofGreedy((open, supply, downstream) -> {
					open[0].add(supply);
					return !open[0].isFull() || push(open, downstream);
				}), Portion::push);
	}

	private static boolean push(Open[] open, Gatherer.Downstream<? super Portion> downstream) {
		List<Supply> full = open[0].supplies;
		open[0] = new Open();
		return full.isEmpty() || downstream.push(new Portion(full));
	}

	/**
	 * The documents that could be had, in their order.
	 */
	List<Document> documents() {
		return this.supplies.stream()
			.filter(Supplied.class::isInstance)
			.map((supply) -> ((Supplied) supply).document())
			.toList();
	}

	/**
	 * A portion that is being filled.
	 */
	private static final class Open {

		private final List<Supply> supplies = new ArrayList<>();

		private long bytes;

		private void add(Supply supply) {
			this.supplies.add(supply);
			this.bytes += switch (supply) {
				case Supplied(var document) -> document.content().length;
				case NotSupplied _ -> 0;
			};
		}

		private boolean isFull() {
			return this.supplies.size() >= MAX_DOCUMENTS || this.bytes >= MAX_BYTES;
		}

	}

}
