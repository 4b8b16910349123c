package dev.postinggraph.ingest;

import org.jspecify.annotations.Nullable;

/**
 * How far an ingest is at a moment.
 *
 * @param id tells it from the other ingests of this process
 * @param kind where its documents come from
 * @param name what is ingested, such as the name of a source or a topic
 * @param seconds for how long it has run
 * @param documents how many documents are done: in the graph, or rejected
 * @param total how many there are, or null if that is not known before they are read
 * @param loaded how many postings are new
 * @param updated how many postings were there and have changed
 * @param unchanged how many postings were there with the same content
 * @param rejected how many documents, or postings of a document, are not in the graph
 * @param perSecond how many documents were done a second in the last ten seconds; once it
 * has ended, in all of its time
 * @param secondsLeft how long it will take from now at that rate, or null if that is not
 * known
 * @param done whether it has ended, with all of its documents or because it had to stop
 */
public record IngestProgress(String id, IngestKind kind, String name, double seconds, long documents,
		@Nullable Long total, long loaded, long updated, long unchanged, long rejected, double perSecond,
		@Nullable Double secondsLeft, boolean done) {

	/** Whether there is more to tell than before: who has stopped tells so once. */
	boolean isAheadOf(IngestProgress before) {
		return this.documents > before.documents || this.perSecond != before.perSecond;
	}

}
