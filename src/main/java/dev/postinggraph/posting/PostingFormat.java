package dev.postinggraph.posting;

/**
 * A format that postings come in. It is recognised by what a document holds, never by the
 * document's name.
 */
public interface PostingFormat {

	/**
	 * Whether a document is meant to be in this format, be it whole or broken. Cheap: it
	 * is asked of every document, and one format after the other.
	 * @param document the document, never blank
	 * @return whether {@link #read} should have it
	 */
	boolean recognises(DecodedDocument document);

	/**
	 * Reads a document that was recognised.
	 * @param document the document
	 * @return its postings, or the reason why there are none
	 */
	Reading read(DecodedDocument document);

}
