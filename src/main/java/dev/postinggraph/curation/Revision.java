package dev.postinggraph.curation;

/**
 * An entity as the person who changes it has seen it.
 *
 * @param id its id, or one that it had before a merge
 * @param version its version
 */
public record Revision(String id, long version) {

}
