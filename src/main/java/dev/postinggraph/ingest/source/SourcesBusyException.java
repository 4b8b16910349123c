package dev.postinggraph.ingest.source;

/**
 * Another instance on the same graph fetches the sources. The message is a sentence for a
 * person.
 */
public class SourcesBusyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	SourcesBusyException() {
		super("Another instance fetches the sources of this graph; stop it, or leave them to it.");
	}

}
