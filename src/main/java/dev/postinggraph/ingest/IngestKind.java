package dev.postinggraph.ingest;

/**
 * Where the documents of an ingest come from.
 */
public enum IngestKind {

	/** A client sent them with a mutation. */
	MUTATION,
	/** A configured source was fetched. */
	SOURCE,
	/** They arrive on a topic of Kafka. */
	STREAM,
	/** They come with the application. */
	SAMPLES

}
