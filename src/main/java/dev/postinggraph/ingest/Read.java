package dev.postinggraph.ingest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.document.Supply.Supplied;
import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.graph.SeenAgain;
import dev.postinggraph.graph.Sighting;
import dev.postinggraph.graph.WriteOutcome;
import dev.postinggraph.graph.WriteOutcome.Refused;
import dev.postinggraph.graph.WriteOutcome.Written;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a supplied document before it is written.
 */
sealed interface Read {

	/** How many relationships are to be written for it. */
	int relationships();

	/** How many bytes it holds on to. */
	int size();

	/**
	 * A document that was parsed, or why it could not be had.
	 *
	 * @param name its name
	 * @param document the document, or null if it could not be had
	 * @param sightings its postings
	 * @param rejections why it, or a part of it, was rejected
	 */
	record New(String name, @Nullable Document document, List<Sighting> sightings,
			List<String> rejections) implements Read {

		static New of(ParsedSupply parsed, String hash) {
			return switch (parsed.supply()) {
				case Supplied(Document document) -> of(document, hash, parsed.parsed());
				case NotSupplied missing -> new New(missing.name(), null, List.of(), List.of(missing.reason()));
			};
		}

		static New of(Document document, String hash, Parsed parsed) {
			return switch (parsed) {
				case Parsed.Rejected(String reason) -> new New(document.name(), document, List.of(), List.of(reason));
				case Parsed.Resolved(List<ResolvedPosting> postings, List<String> skipped) ->
					new New(document.name(), document,
							sightings(document, (postings.size() == 1 && skipped.isEmpty()) ? hash : null, postings),
							skipped);
			};
		}

		/** A document that states one posting and nothing else is known by its hash. */
		private static List<Sighting> sightings(Document document, @Nullable String hash,
				List<ResolvedPosting> postings) {
			return postings.stream().map((posting) -> new Sighting(posting, document.seenAt(), hash)).toList();
		}

		/** What came of it, with the next write outcome for each of its postings. */
		DocumentOutcome outcome(Iterator<WriteOutcome> written) {
			List<Written> postings = new ArrayList<>();
			List<String> reasons = new ArrayList<>(this.rejections);
			for (int i = 0; i < this.sightings.size(); i++) {
				switch (written.next()) {
					case Written posting -> postings.add(posting);
					case Refused refused -> reasons.add(refused.reason());
				}
			}
			return new DocumentOutcome(this.name, postings, reasons, reasons.isEmpty() ? null : this.document);
		}

		@Override
		public int relationships() {
			return this.sightings.stream().mapToInt(Sighting::relationships).sum();
		}

		@Override
		public int size() {
			return (this.document != null) ? this.document.content().length : 0;
		}

	}

	/**
	 * A document whose posting the graph has as it is.
	 *
	 * @param document the document, to be parsed after all if the graph has it no more
	 * @param hash what tells it from every other
	 */
	record Known(Document document, String hash) implements Read {

		SeenAgain seenAgain() {
			return new SeenAgain(this.hash, this.document.seenAt());
		}

		@Override
		public int relationships() {
			return 1;
		}

		@Override
		public int size() {
			return this.document.content().length;
		}

	}

}
