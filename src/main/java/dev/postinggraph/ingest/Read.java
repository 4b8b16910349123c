package dev.postinggraph.ingest;

import java.util.List;

import dev.postinggraph.document.Document;
import dev.postinggraph.document.Supply.NotSupplied;
import dev.postinggraph.entity.ResolvedPosting;
import dev.postinggraph.graph.Sighting;
import dev.postinggraph.graph.SeenAgain;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a supplied document before it is written.
 */
sealed interface Read {

	/** How many postings are to be written for it. */
	int postings();

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

		static New of(NotSupplied missing) {
			return new New(missing.name(), null, List.of(), List.of(missing.reason()));
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

		@Override
		public int postings() {
			return this.sightings.size();
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
		public int postings() {
			return 1;
		}

		@Override
		public int size() {
			return this.document.content().length;
		}

	}

}
