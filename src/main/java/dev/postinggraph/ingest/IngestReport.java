package dev.postinggraph.ingest;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What came of ingesting documents.
 *
 * @param loaded how many postings are new
 * @param updated how many postings were there and have changed
 * @param unchanged how many postings were there with the same content
 * @param rejected how many documents, or postings of a document, are not in the graph
 * @param reasons the most frequent reasons for that, at most ten, the most frequent first
 * @param stages where the time went
 */
public record IngestReport(int loaded, int updated, int unchanged, int rejected, List<Reason> reasons, Stages stages) {

	public IngestReport {
		reasons = List.copyOf(reasons);
	}

	/**
	 * Of no documents.
	 * @return a report without anything
	 */
	public static IngestReport ofNothing() {
		return new IngestReport(0, 0, 0, 0, List.of(), Stages.NONE);
	}

	/**
	 * This and what came of further documents.
	 * @param further what came of those
	 * @return both together
	 */
	public IngestReport plus(IngestReport further) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		Stream.concat(this.reasons.stream(), further.reasons.stream())
			.forEach((reason) -> counts.merge(reason.text(), reason.count(), Integer::sum));
		List<Reason> both = counts.entrySet()
			.stream()
			.map((entry) -> new Reason(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingInt(Reason::count).reversed())
			.limit(Reasons.TOLD)
			.toList();
		return new IngestReport(this.loaded + further.loaded, this.updated + further.updated,
				this.unchanged + further.unchanged, this.rejected + further.rejected, both,
				this.stages.plus(further.stages));
	}

	/**
	 * How many postings are in the graph now that were read.
	 * @return the number
	 */
	public int accepted() {
		return this.loaded + this.updated + this.unchanged;
	}

	/**
	 * The numbers for a person.
	 * @return such as {@code 4 loaded, 0 updated, 2 unchanged, 1 rejected}
	 */
	public String counts() {
		return "%d loaded, %d updated, %d unchanged, %d rejected".formatted(this.loaded, this.updated, this.unchanged,
				this.rejected);
	}

	/**
	 * Why something was rejected.
	 *
	 * @param text what is wrong and what to do, a sentence for a person, as it was said
	 * the first time: others differ from it in numbers and quoted words only
	 * @param count how often
	 */
	public record Reason(String text, int count) {

	}

	/**
	 * Where the time went, as the thread saw it that holds the stages together: documents
	 * are parsed in others, so what it waits for is what slows the whole.
	 *
	 * @param reading the time for getting documents from their source
	 * @param parsing the time for waiting until documents were parsed
	 * @param writing the time for writing to the graph
	 */
	public record Stages(Duration reading, Duration parsing, Duration writing) {

		/** No time. */
		static final Stages NONE = new Stages(Duration.ZERO, Duration.ZERO, Duration.ZERO);

		/**
		 * What is more than some of it.
		 */
		Stages minus(Stages some) {
			return new Stages(this.reading.minus(some.reading), this.parsing.minus(some.parsing),
					this.writing.minus(some.writing));
		}

		/**
		 * These and further ones, one after the other.
		 * @param further the further ones
		 * @return the sums
		 */
		public Stages plus(Stages further) {
			return new Stages(this.reading.plus(further.reading), this.parsing.plus(further.parsing),
					this.writing.plus(further.writing));
		}

		/**
		 * All of the time.
		 * @return the sum
		 */
		public Duration total() {
			return this.reading.plus(this.parsing).plus(this.writing);
		}

	}

}
