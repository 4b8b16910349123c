package dev.postinggraph.posting;

import dev.postinggraph.document.Document;

/**
 * A document whose bytes were read as text.
 *
 * @param source the document
 * @param text its whole text, without the byte order mark if there was one
 */
public record DecodedDocument(Document source, String text) {

}
