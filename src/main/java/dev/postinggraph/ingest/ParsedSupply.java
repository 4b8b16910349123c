package dev.postinggraph.ingest;

import dev.postinggraph.document.Supply;

/**
 * What came of one supply.
 *
 * @param supply the document, or why it is missing
 * @param parsed what it says; rejected for the same reason if it is missing
 */
public record ParsedSupply(Supply supply, Parsed parsed) {

}
