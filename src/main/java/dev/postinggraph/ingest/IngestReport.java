package dev.postinggraph.ingest;

import java.util.List;

/**
 * What came of ingesting documents.
 *
 * @param loaded how many postings are new
 * @param updated how many postings were there and have changed
 * @param unchanged how many postings were there with the same content
 * @param rejections what was rejected and why, in the order of the documents
 */
public record IngestReport(int loaded, int updated, int unchanged, List<Rejection> rejections) {

	public IngestReport {
		rejections = List.copyOf(rejections);
	}

	/**
	 * A document, or a posting of it, that is not in the graph.
	 *
	 * @param document the name of the document
	 * @param reason what is wrong and what to do, a sentence for a person
	 */
	public record Rejection(String document, String reason) {

	}

}
